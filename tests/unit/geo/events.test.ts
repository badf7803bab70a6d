import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventFeature, Events } from '../../../src/lib/schemas/events.ts';

const events = (JSON.parse(readFileSync('static/geo/events.geojson', 'utf8')) as Events).features;

function event(id: string): EventFeature {
  const found = events.find((each) => each.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

const WITHDRAWAL = ['heavy-weapons-withdrawn', 'withdrawal-extent'];

describe('events', () => {
  it('put the withdrawal where the article does: after a week of violence, about two months before it', () => {
    const { start: violence } = event('sweida-violence-begins').properties.date;
    const week = new Date(Date.parse(violence) + 7 * 86_400_000).toISOString().slice(0, 10);
    for (const id of WITHDRAWAL) expect(event(id).properties.date).toMatchObject({ start: week, end: '2025-09-16', basis: 'reckoned' });
  });

  it('have no unnamed source announce anything', () => {
    for (const id of WITHDRAWAL) expect(event(id).properties.title.ar).not.toMatch(/علان|معلن/);
  });
});
