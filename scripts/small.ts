/** Minifier options: slower than the bundler's default, but smaller. The first load's script has a size budget. */
export const SMALL = {
  minify: 'terser',
  // No code here or in the libraries relies on getters with side effects; a lint rule enforces that here.
  terserOptions: { module: true, compress: { passes: 3, ecma: 2020, pure_getters: true } },
} as const;
