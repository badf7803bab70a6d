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

  it('are the whole text if nothing is marked', () => {
    expect(shown([])).toEqual([[text, undefined, undefined]]);
    expect(segmentsOf(0, [])).toEqual([]);
  });

  it('give words in two marks to the shorter one', () => {
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

  it('handle marks that overlap or touch, and names inside and outside a mark', () => {
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

  it('match whole words, the longest first, each actor once', () => {
    expect(named('Druze fighters and the Druze; Druze fighters again. Assadists. Bashar Assad, then Assad')).toEqual([
      ['Druze fighters', 'druze-fighters'],
      ['Druze', 'druze'],
      ['Bashar Assad', 'bashar-assad'],
    ]);
    expect(named('a U.N.-patrolled zone')).toEqual([['U.N.', 'united-nations']]);
    expect(named('nobody')).toEqual([]);
    expect(named('Druze', [])).toEqual([]);
  });

  it('are found in Arabic with attached prefixes', () => {
    expect(named('قال أسعد الشيباني وبشار الأسد؛ والشيباني')).toEqual([
      ['أسعد الشيباني', 'asaad-al-shaibani'],
      ['بشار الأسد', 'bashar-assad'],
    ]);
    expect(named('للأسد')).toEqual([]);
  });

  it.each(['en', 'ar'] as const)('link most summaries (%s) to an actor who appears in the event', (language) => {
    const right = events.filter(({ id, properties }) =>
      findNames(properties.summary[language] ?? '', actors).some(({ name }) =>
        actors.find((actor) => actor.id === name)?.events.includes(id),
      ),
    );
    expect(right.length).toBeGreaterThan(events.length * 0.7);
  });
});
