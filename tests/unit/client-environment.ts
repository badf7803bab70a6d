import type { Environment } from 'vitest/runtime';

/** Node's globals with modules transformed for the browser: Svelte's runes are only reactive in client code. */
export default {
  name: 'client',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
