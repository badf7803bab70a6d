import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventFeature, Events } from '../../../src/story/schemas/events.ts';
import type { MoreZones } from '../../../src/story/schemas/further-zones.ts';
import type { Zones } from '../../../src/story/schemas/zones.ts';

const read = <T>(name: string) => JSON.parse(readFileSync(`static/geo/${name}.geojson`, 'utf8')) as T;
const events = read<Events>('events').features;
const more = read<MoreZones>('more-zones').features;
const zones = [...read<Zones>('zones').features, ...more];

function event(id: string): EventFeature {
  const found = events.find((each) => each.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

const WITHDRAWAL = ['heavy-weapons-withdrawn', 'withdrawal-extent'];

describe('events', () => {
  it.each(events)('$id refers to existing zones, off by default or not', ({ properties }) => {
    for (const id of properties.zones) expect(zones.map((zone) => zone.id)).toContain(id);
  });

  it('link to the area that is derived from their words', () => {
    const area = more.find(({ id }) => id === 'withdrawal-south');
    const paragraphs = area?.properties.paragraphs ?? [];
    const resting = events.filter(({ properties: { excerpts, category } }) => {
      return category === 'withdrawal' && excerpts.some(({ paragraph }) => paragraphs.includes(paragraph));
    });
    expect(resting.map(({ id }) => id)).toEqual(WITHDRAWAL);
    for (const { properties } of resting) expect(properties.zones).toContain('withdrawal-south');
  });

  it('date the withdrawal as the article does: after a week of violence, about two months before it', () => {
    const { start: violence } = event('sweida-violence-begins').properties.date;
    const week = new Date(Date.parse(violence) + 7 * 86_400_000).toISOString().slice(0, 10);
    for (const id of WITHDRAWAL) expect(event(id).properties.date).toMatchObject({ start: week, end: '2025-09-16', basis: 'reckoned' });
  });

  it('attribute announcements to named sources only', () => {
    for (const id of WITHDRAWAL) expect(event(id).properties.title.ar).not.toMatch(/علان|معلن/);
  });
});
