import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../geo/build.ts';
import { ZONES } from '../../../geo/stories/southern-syria/zones/index.ts';

let folder = '';
const lines: string[] = [];

function contents(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(paths.filter((path) => statSync(join(root, path)).isFile()).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geo-build-'));
  mkdirSync(join(folder, 'out/basemap'), { recursive: true });
  writeFileSync(join(folder, 'out/basemap/stale.geojson'), '{}');
  await build({ root: '.', out: join(folder, 'out'), log: (line) => lines.push(line) });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the build', () => {
  it('reproduces the committed files byte for byte', () => {
    expect(contents(join(folder, 'out'))).toEqual(contents('static/geo'));
  });

  it('leaves no stale files or temporary folders behind', () => {
    expect(readdirSync(folder).sort()).toEqual(['out']);
    expect(readdirSync(join(folder, 'out/basemap'))).not.toContain('stale.geojson');
  });

  it('prints one line for each zone: area, perimeter, vertices', () => {
    expect(lines.slice(0, 3)).toEqual([
      expect.stringMatching(/^sweida: [\d.]+ km², perimeter [\d.]+ km, \d+ vertices$/),
      expect.stringMatching(/^golan-buffer: /),
      expect.stringMatching(/^damascus-ring: /),
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^line-alpha: [\d.]+ km$/));
    expect(lines).toHaveLength(ZONES.length);
  });
});
