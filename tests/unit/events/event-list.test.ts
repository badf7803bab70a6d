import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filterEvents, groupByMonth } from '../../../src/events/event-list.ts';
import { compassPoint, groupByPlace, isExact } from '../../../src/events/places.ts';
import type { Events } from '../../../src/story/schemas/events.ts';

const { features: events } = JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as Events;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the list of events', () => {
  it('shows all events without filters', () => {
    expect(ids(filterEvents(events, undefined, undefined))).toEqual(ids(events));
  });
  it('combines the category and status filters', () => {
    expect(ids(filterEvents(events, ['diplomacy'], ['planned']))).toEqual(['baku-meeting']);
    expect(filterEvents(events, ['violence'], ['planned'])).toEqual([]);
  });
  it('is grouped by month in date order', () => {
    const months = groupByMonth(events).map(({ month }) => month);
    expect(months).toEqual([...months].sort());
    expect(months).toEqual(['1974-05', '2024-12', '2025-07', '2025-08', '2025-09']);
  });
});

describe('places', () => {
  it('have each event in exactly one group', () => {
    const groups = groupByPlace(events);
    expect(ids(groups.flatMap((group) => group.events)).sort()).toEqual(ids(events).sort());
    expect(groups.find(({ name }) => name.en === 'Damascus')?.events).toHaveLength(4);
  });
  it('are exact only if the article states a town or a point', () => {
    const exact = ids(events.filter(isExact));
    expect(exact).toContain('paris-meeting');
    expect(exact).toContain('security-chief');
    expect(exact).not.toContain('july-strikes');
    expect(exact).not.toContain('roadmap-press-conference');
  });
  it.each([
    [0, 'n'],
    [312, 'nw'],
    [54, 'ne'],
    [208, 'sw'],
    [359, 'n'],
    [-90, 'w'],
  ])('names %i degrees %s', (degrees, name) => {
    expect(compassPoint(degrees)).toBe(name);
  });
});
