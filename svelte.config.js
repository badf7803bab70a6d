import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    // Short class names, because the first load's script contains all of them and has a size budget.
    cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`,
  },
};
