import { Linter, type Rule } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import { expect, test } from 'vitest';
// @ts-expect-error ESLint rules are JavaScript without types
import { dependencyDirection } from '../../../../scripts/lint/dependency-direction.js';
// @ts-expect-error JavaScript without types, as above
import { noColourLiterals } from '../../../../scripts/lint/no-colour-literals.js';

const linter = new Linter({ cwd: '/project' });

/** The messages of a rule for some code. */
function messages(rule: unknown, options: object[], path: string, code: string): string[] {
  const plugins = { local: { rules: { rule: rule as Rule.RuleModule } } };
  const found = linter.verify(
    code,
    [{ files: ['**/*'], plugins, rules: { 'local/rule': ['error', ...options] } }, ...(svelte.configs.base as Linter.Config[])],
    `/project/${path}`,
  );
  return found.map(({ message }) => message);
}

const direction = (path: string, code: string) =>
  messages(dependencyDirection, [{ folder: 'geo', may: ['geo', 'src/geometry', 'src/app/view.js'] }], path, code);
const colours = (path: string, code: string) => messages(noColourLiterals, [], path, code);

test.each([
  ['an import', `import '../src/map/palette.js';`],
  ['a re-export', `export * from '../src/map/palette.js';`],
  ['names re-exported', `export { a } from '../src/map/palette.js';`],
  ['an import at run time', `export const a = () => import('../src/map/palette.js');`],
])('the direction of dependencies: %s from a folder that is not allowed is rejected', (_, code) => {
  expect(direction('geo/x.js', code)).toEqual([
    'geo may not import src/map/palette.js (local/dependency-direction in eslint.config.js lists what it may import).',
  ]);
});

test.each([
  ['its own folder, which is found by path and not by name', 'geo/src/x.js', `import './geometry/ring.js';`],
  ['a folder that is allowed', 'geo/stories/southern-syria/zones/x.js', `import '../../src/geometry/ring.js';`],
  ['a single file that is named', 'geo/x.js', `import '../src/app/view.js';`],
  ['a package', 'geo/x.js', `import 'valibot';`],
])('the direction of dependencies: %s is accepted', (_, path, code) => {
  expect(direction(path, code)).toEqual([]);
});

test.each([
  ['a string', 'src/x.js', `export const a = '#e69f00';`, '#e69f00'],
  ['a template', 'src/x.js', 'export const a = (b) => `rgb(1 2 3 / ${b})`;', 'rgb(1'],
  ['markup', 'src/X.svelte', `<p style="color: hsl(20 50% 50%)">a</p>`, 'hsl(2'],
  ["a component's style", 'src/X.svelte', `<p>a</p>\n\n<style>\n  p {\n    color: #fff;\n  }\n</style>`, '#fff'],
])('a colour in %s is rejected', (_, path, code, colour) => {
  expect(colours(path, code)).toEqual([expect.stringContaining(`Colour ${colour}:`)]);
});

test.each([`export const a = '#map=8/33/36';`, `export const a = '#feature-list';`])('%s is not a colour', (code) => {
  expect(colours('src/x.js', code)).toEqual([]);
});
