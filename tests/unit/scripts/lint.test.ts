import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** The project's own configuration, without the rules that need every file's types. */
const eslint = new ESLint({
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      'no-unused-vars': 'off',
    },
  },
});

async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const DIRECTION = 'local/dependency-direction';
const IMPORTS = '@typescript-eslint/no-restricted-imports';
const COLOUR = 'local/no-colour-literals';

test.each([
  ['src imports geo', 'src/state/x.ts', `import '../../geo/zones/sweida.ts';`, DIRECTION],
  ['src imports a type of geo', 'src/x.ts', `import type { A } from '../geo/zone.ts';\nexport type B = A;`, DIRECTION],
  ['src imports geo when it runs', 'src/x.ts', `export const a = () => import('../geo/zone.ts');`, DIRECTION],
  ['geo imports from src beyond src/lib', 'geo/zones/x.ts', `export * from '../../src/map/palette.ts';`, DIRECTION],
  ['geo imports MapLibre', 'geo/x.ts', `import { Map } from 'maplibre-gl';`, IMPORTS],
  ['src/lib imports from beside it', 'src/lib/x.ts', `import '../map/palette.ts';`, DIRECTION],
  ['src/lib imports Svelte', 'src/lib/x.ts', `import { tick } from 'svelte';`, IMPORTS],
  ['src/lib imports a type of MapLibre', 'src/lib/x.ts', `import type { Map } from 'maplibre-gl';`, IMPORTS],
  ['src/lib touches the DOM', 'src/lib/x.ts', `export const a = () => document.title;`, 'no-restricted-globals'],
  ['src/lib reads the window', 'src/lib/x.ts', `export const a = () => window.innerWidth;`, 'no-restricted-globals'],
  ['a component imports MapLibre', 'src/components/X.svelte', `<script lang="ts">import { Map } from 'maplibre-gl';</script>`, IMPORTS],
  ['src loads MapLibre late', 'src/state/x.ts', `export const a = () => import('maplibre-gl');`, 'no-restricted-syntax'],
  ['a colour in code', 'src/map/layers/x.ts', `export const a = '#e69f00';`, COLOUR],
  ['a colour in a template', 'src/map/x.ts', 'export const a = (b: number) => `rgb(1 2 3 / ${b})`;', COLOUR],
  ['a colour in markup', 'src/components/X.svelte', `<p style="color: hsl(20 50% 50%)">a</p>`, COLOUR],
  ['a colour in a component style', 'src/components/X.svelte', `<p>a</p>\n\n<style>\n  p {\n    color: #fff;\n  }\n</style>`, COLOUR],
  [
    'raw markup in a component',
    'src/components/X.svelte',
    `<script lang="ts">\n  let { a } = $props();\n</script>\n\n{@html a}`,
    'svelte/no-at-html-tags',
  ],
  ['innerHTML', 'src/map/x.ts', `export const a = (b: Element) => (b.innerHTML = '');`, 'no-restricted-properties'],
])('the linter refuses: %s', async (_, path, code, rule) => {
  expect(await rulesBroken(path, code)).toContain(rule);
});

test.each([
  ['geo imports the schemas', 'geo/zones/x.ts', `export * from '../../src/lib/schemas/zones.ts';`],
  ['src/map imports MapLibre', 'src/map/x.ts', `export { Map } from 'maplibre-gl';`],
  ['a component imports a type of MapLibre', 'src/state/x.ts', `import type { Map } from 'maplibre-gl';\nexport type A = Map;`],
  ['src/lib imports its own geometry', 'src/lib/x.ts', `export * from './geometry/ring.ts';`],
  ['the palette holds colours', 'src/map/palette.ts', `export const a = '#e69f00';`],
  ['an address with a hash is no colour', 'src/lib/x.ts', `export const a = '#map=8/33/36';`],
])('the linter accepts: %s', async (_, path, code) => {
  expect(await rulesBroken(path, code)).toEqual([]);
});
