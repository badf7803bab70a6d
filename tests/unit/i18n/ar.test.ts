import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/i18n/ar.ts';

describe('Arabic', () => {
  it.each([
    ['n', 'الشمال'],
    ['ne', 'الشمال الشرقي'],
    ['e', 'الشرق'],
    ['sw', 'الجنوب الغربي'],
  ] as const)('adds the article to every word of a direction: %s', (point, definite) => {
    const direction = ar.directions[point];
    expect(ar.view.away('5 كم', direction)).toBe(`5 كم إلى ${definite}`);
    expect(ar.ask.townWay('شهبا', '5 كم', direction)).toBe(`شهبا، على بعد 5 كم إلى ${definite}`);
    expect(ar.ask.outsideDistance('5 كم', direction)).toBe(`الحد على بعد 5 كم باتجاه ${definite}`);
    // Before a name the direction has none.
    expect(ar.events.edgeNote('5 كم', direction, 'دمشق')).toBe(`5 كم ${direction} دمشق`);
  });

  it('attributes without a verb, which would depend on gender and number', () => {
    const disputed = { kind: 'disputed', by: { en: '', ar: '' }, disputedBy: { en: '', ar: '' } } as const;
    expect(ar.attribution(disputed, 'السلطات', 'شهود')).toBe('بحسب السلطات؛ وعليه اعتراض من شهود');
  });

  const files = ['src', 'geo']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /(?<!geo\/sources\/.*)\.(ts|svelte|json)$/.test(path));

  it.each(['أمريك', 'براك', 'اتفاق فصل', 'اتفاق الفصل', 'مربعات متجهة'])('uses one term for each concept, not “%s”', (other) => {
    expect(files.filter((file) => readFileSync(file, 'utf8').includes(other))).toEqual([]);
  });
});
