import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/**
 * Unit tests run in Node alone, without a DOM. The environment makes Svelte compile `*.svelte.ts` as the browser gets
 * it, so that runes react in tests as they do on the page.
 */
export default defineConfig({
  plugins: [svelte()],
  resolve: { conditions: ['browser'] },
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: './tests/unit/client-environment.ts',
    // Whole builds of the geodata run before some tests; a busy machine takes its time.
    hookTimeout: 60_000,
    testTimeout: process.env['FUZZ_RUNS'] ? 1_200_000 : 20_000,
  },
});
