import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceById, SOURCES } from '../../../geo/sources.ts';

const FOLDER = 'geo/sources';

describe('the inputs', () => {
  it('are all pinned, with no other data in the folder', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    expect(files.sort()).toEqual(SOURCES.map(({ file }) => file).sort());
  });

  it.each(SOURCES)('$id has the pinned hash and is small', ({ file, sha256 }) => {
    const content = readFileSync(join(FOLDER, file));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    expect(content.length).toBeLessThan(12_000);
  });

  it('have unique ids, a licence and an attribution', () => {
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
    for (const { license, attribution, version } of SOURCES) {
      expect(license).not.toBe('');
      expect(attribution).not.toBe('');
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it('are found by id', () => {
    expect(sourceById('SY-DI')?.path).toBe('data/regions/SY-DI.json');
    expect(sourceById('SY-XX')).toBeUndefined();
  });
});
