import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { dependencyDirection } from './scripts/lint/dependency-direction.js';
import { noColourLiterals } from './scripts/lint/no-colour-literals.js';
import svelteConfig from './svelte.config.js';

const CODE = '**/*.{js,ts,svelte}';
const inFolder = (folder) => [`${folder}/${CODE}`];

/** Globals that exist only in browsers, which code without a DOM must not use. */
const domOnly = Object.keys(globals.browser).filter((name) => !(name in globals.node) && !(name in globals.builtin));

/** Logic without Svelte, MapLibre or DOM, which unit tests run in Node: whole folders, and single files of other rooms. */
const PURE_FOLDERS = ['geometry', 'story/schemas', 'import/parse', 'download/formats'].map((room) => `src/${room}`);
const PURE_FILES = [
  ...['files', 'further-files', 'article-files', 'load', 'no-story', 'parse', 'reading', 'vocabulary'].map(
    (name) => `src/story/${name}.ts`,
  ),
  'src/app/view.ts',
  'src/actors/names.ts',
  ...['align', 'copy', 'decode', 'fold', 'html', 'match', 'paragraphs', 'segments'].map((name) => `src/article/${name}.ts`),
  'src/embed/embed.ts',
  ...['event-list', 'places'].map((name) => `src/events/${name}.ts`),
  ...['digits', 'format', 'languages', 'local-day', 'plural'].map((name) => `src/i18n/${name}.ts`),
  'src/map/scale-bar.ts',
  'src/map/pins/pin-layout.ts',
  'src/measure/path.ts',
  'src/point/point.ts',
  'src/ring/kilometres.ts',
  ...['entries', 'fold', 'search'].map((name) => `src/search/${name}.ts`),
  'src/share/citation.ts',
  ...['address', 'online-basemaps', 'tile-set'].map((name) => `src/tiles/${name}.ts`),
  ...['by-month', 'marks', 'range', 'step'].map((name) => `src/timeline/${name}.ts`),
];

const MAPLIBRE_STAYS = 'Only src/map/ runs MapLibre; elsewhere use `import type`.';

export default defineConfig(
  globalIgnores(['dist/', 'single/', 'coverage/', 'test-results/', 'playwright-report/', 'static/']),
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    plugins: { local: { rules: { 'dependency-direction': dependencyDirection, 'no-colour-literals': noColourLiterals } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      'no-console': 'off',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Data are text, never markup: build elements instead.',
        })),
      ],
      'prefer-template': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // TypeScript itself reports unknown names, and knows types that this rule does not.
    files: ['**/*.{ts,svelte}'],
    rules: { 'no-undef': 'off' },
  },
  {
    // A promise without await is an assertion that never ran.
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // Svelte declares $props() with `let`.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
    },
  },
  {
    files: inFolder('src'),
    rules: {
      'local/dependency-direction': ['error', { folder: 'src', may: ['src'] }],
      'local/no-colour-literals': 'error',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^maplibre-gl(/|$)', message: MAPLIBRE_STAYS, allowTypeImports: true }] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression[source.value=/^maplibre-gl/]', message: MAPLIBRE_STAYS },
        {
          selector: "UnaryExpression[operator='void'] > :matches(MemberExpression, ArrayExpression)",
          message: 'The build drops a property that is read for nothing (pure_getters in vite.config.ts): use its value, or a $derived.',
        },
      ],
    },
  },
  {
    // The page waits for its words before it starts, so these files must not import lazy-loaded parts. English is in the first script,
    // and the ring's words are loaded with the ring.
    files: ['src/i18n/ar.ts', 'src/i18n/arabic.ts', 'src/*/messages.ar.ts'],
    ignores: ['src/ring/messages.ar.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.\\./((?!ring/)[a-z]+/messages\\.ar|i18n/arabic)\\.ts$)',
              message: 'Words import types and each other only: the page waits for them, and a module of the page would wait for the page.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: [...PURE_FOLDERS.flatMap(inFolder), ...PURE_FILES],
    rules: {
      'local/dependency-direction': ['error', { folder: 'pure logic', may: [...PURE_FOLDERS, ...PURE_FILES] }],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(svelte|maplibre-gl)(/|$)|\\.svelte(\\.ts)?$', message: 'Pure logic: no Svelte, no MapLibre.' }] },
      ],
      'no-restricted-globals': ['error', ...domOnly.map((name) => ({ name, message: 'Pure logic runs without a DOM.' }))],
    },
  },
  {
    files: inFolder('src/geometry'),
    rules: {
      'local/dependency-direction': ['error', { folder: 'src/geometry', may: ['src/geometry', 'src/story', 'src/i18n/digits.ts'] }],
    },
  },
  { files: inFolder('src/map'), rules: { '@typescript-eslint/no-restricted-imports': 'off', 'no-restricted-syntax': 'off' } },
  {
    files: ['src/map/palette.ts', 'src/import/map/palette.ts'],
    rules: { 'local/no-colour-literals': 'off' },
  },
  {
    files: inFolder('geo'),
    rules: {
      'local/dependency-direction': [
        'error',
        { folder: 'geo', may: ['geo', 'src/geometry', 'src/story', 'src/article/fold.ts', 'src/i18n/languages.ts'] },
      ],
      'local/no-colour-literals': 'error',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(svelte|maplibre-gl)(/|$)', message: 'geo/ draws nothing.' }] },
      ],
    },
  },
  // A story's colours stand with it.
  { files: inFolder('geo/stories'), rules: { 'local/no-colour-literals': 'off' } },
);
