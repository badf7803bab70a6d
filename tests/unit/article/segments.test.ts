import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/actors/names.ts';
import type { Actor, Actors } from '../../../src/story/schemas/actors.ts';
import { segmentsOf } from '../../../src/article/segments.ts';
import type { Events } from '../../../src/story/schemas/events.ts';

const { actors } = JSON.parse(readFileSync('static/geo/actors.json', 'utf8')) as Actors;
const { features: events } = JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as Events;

describe('segments', () => {
  const text = 'one two three four five';
  const shown = (...given: Parameters<typeof segmentsOf> extends [number, ...infer Rest] ? Rest : never) =>
    segmentsOf(text.length, ...given).map(({ start, end, mark, name }) => [text.slice(start, end), mark, name]);

  it('are the whole text where nothing is marked', () => {
    expect(shown([])).toEqual([[text, undefined, undefined]]);
    expect(segmentsOf(0, [])).toEqual([]);
  });

  it('give the shorter of two marks its words', () => {
    const marks = [
      { mark: 0, start: 4, end: 18 },
      { mark: 1, start: 8, end: 13 },
    ];
    expect(shown(marks)).toEqual([
      ['one ', undefined, undefined],
      ['two ', 0, undefined],
      ['three', 1, undefined],
      [' four', 0, undefined],
      [' five', undefined, undefined],
    ]);
  });

  it('take marks that overlap or touch, and names in a mark and out of it', () => {
    const marks = [
      { mark: 0, start: 0, end: 13 },
      { mark: 1, start: 8, end: 23 },
    ];
    const names = [
      { name: 'a', start: 4, end: 7 },
      { name: 'b', start: 19, end: 23 },
    ];
    expect(shown(marks, names)).toEqual([
      ['one ', 0, undefined],
      ['two', 0, 'a'],
      [' three', 0, undefined],
      [' four ', 1, undefined],
      ['five', 1, 'b'],
    ]);
  });
});

describe('names in a text', () => {
  const named = (text: string, whom: readonly Actor[] = actors) =>
    findNames(text, whom).map(({ start, end, name }) => [text.slice(start, end), name]);

  it('are whole words, the longest first, each actor once', () => {
    expect(named('Druze fighters and the Druze; Druze fighters again. Assadists. Bashar Assad, then Assad')).toEqual([
      ['Druze fighters', 'druze-fighters'],
      ['Druze', 'druze'],
      ['Bashar Assad', 'bashar-assad'],
    ]);
    expect(named('a U.N.-patrolled zone')).toEqual([['U.N.', 'united-nations']]);
    expect(named('nobody')).toEqual([]);
    expect(named('Druze', [])).toEqual([]);
  });

  it('are found in Arabic with what is written on to them', () => {
    expect(named('قال أسعد الشيباني وبشار الأسد؛ والشيباني')).toEqual([
      ['أسعد الشيباني', 'asaad-al-shaibani'],
      ['بشار الأسد', 'bashar-assad'],
    ]);
    expect(named('للأسد')).toEqual([]);
  });

  it.each(['en', 'ar'] as const)('lead from most summaries (%s) to somebody who appears in the event', (language) => {
    const right = events.filter(({ id, properties }) =>
      findNames(properties.summary[language] ?? '', actors).some(({ name }) =>
        actors.find((actor) => actor.id === name)?.events.includes(id),
      ),
    );
    expect(right.length).toBeGreaterThan(events.length * 0.7);
  });
});
