/** How the build makes its scripts small: slower than the bundler's own way, and smaller. The first load's script has a budget. */
export const SMALL = {
  minify: 'terser',
  // No code here or in the libraries reads a property only for what reading it does; lint holds that here.
  terserOptions: { module: true, compress: { passes: 3, ecma: 2020, pure_getters: true } },
} as const;
