import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    // Short class names: the first load's script has a budget, and names them all.
    cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`,
  },
};
