import type { Environment } from 'vitest/runtime';

/** Node's own globals, with modules transformed for the browser: Svelte's runes are alive only there. */
export default {
  name: 'client',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
