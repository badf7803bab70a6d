import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Zones } from '../../../src/lib/schemas/zones.ts';
import { ZONE_KINDS } from '../../../src/lib/vocabulary.ts';
import { CATEGORIES } from '../../../src/lib/vocabulary.ts';
import { THEMES } from '../../../src/lib/view.ts';
import { readingLayers } from '../../../src/map/layers/readings.ts';
import { MAP_COLORS, PIN_PAINT, ZONE_PAINT } from '../../../src/map/palette.ts';
import { SOURCES, buildStyle, zoneLabels } from '../../../src/map/style.ts';
import { pinSpaceFeatures, withClearance } from '../../../src/map/pin-space.ts';

const zones = JSON.parse(readFileSync('static/geo/zones.geojson', 'utf8')) as Zones;

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the style', () => {
  it.each(THEMES.flatMap((theme) => [[theme, 'en'] as const, [theme, 'ar'] as const]))('is valid: %s, %s', (theme, language) => {
    const style = buildStyle({ theme, language, visibleZones: ['sweida'], sources: {} });
    expect(validateStyleMin(style)).toEqual([]);
  });

  it.each(THEMES.flatMap((theme) => [[theme, 'en'] as const, [theme, 'ar'] as const]))(
    "is valid with the ring's other readings, drawn over the zones and under every name: %s, %s",
    (theme, language) => {
      const style = buildStyle({ theme, language, visibleZones: [], sources: {}, readings: readingLayers });
      expect(validateStyleMin(style)).toEqual([]);
      const ids = style.layers.map(({ id }) => id);
      const readings = ids.filter((id) => id.startsWith('readings-'));
      expect(readings.length).toBeGreaterThan(1);
      expect(ids.indexOf(readings[0] ?? '')).toBe(ids.indexOf('zones-line') + 1);
      expect(ids.indexOf(readings.at(-1) ?? '')).toBeLessThan(ids.indexOf('towns-dot'));
      expect(Object.keys(style.sources)).toContain('readings');
    },
  );

  it('fetches nothing: no glyphs, no sprite, no address in a source', () => {
    const style = buildStyle({ theme: 'light', language: 'en', visibleZones: [], sources: {} });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(Object.keys(style.sources).sort()).toEqual([...SOURCES].sort());
    expect(JSON.stringify(style.sources)).not.toContain('http');
  });

  it('paints no country: one land colour, and fills only for land, water and zones', () => {
    const { layers } = buildStyle({ theme: 'light', language: 'en', visibleZones: [], sources: {} });
    const fills = layers.filter(({ type }) => type === 'fill').map(({ id }) => id);
    expect(fills).toEqual(['land-fill', 'water-fill', 'zones-fill', 'zones-pattern']);
  });

  it('dashes what is no border and every approximate edge', () => {
    const { layers } = buildStyle({ theme: 'light', language: 'en', visibleZones: [], sources: {} });
    const dashed = layers.filter((layer) => layer.type === 'line' && layer.paint?.['line-dasharray']).map(({ id }) => id);
    expect(dashed).toEqual(['borders-dashed', 'zones-line']);
  });

  it('names each zone at its label point', () => {
    const labels = zoneLabels(zones);
    expect(labels.features.map(({ properties }) => properties?.['id'])).toEqual(zones.features.map(({ id }) => id));
  });
});

describe('the palette', () => {
  it.each(THEMES)('names are readable on their ground: %s', (name) => {
    const theme = MAP_COLORS[name];
    for (const text of [theme.label, theme.labelQuiet]) expect(contrast(text, theme.land)).toBeGreaterThan(4.5);
    for (const kind of ZONE_KINDS) expect(contrast(ZONE_PAINT[kind].label[name], theme.halo)).toBeGreaterThan(4.5);
  });

  it('icons are readable on their pins', () => {
    for (const category of CATEGORIES) expect(contrast(PIN_PAINT[category].color, MAP_COLORS.light.pinSurface)).toBeGreaterThan(4.5);
  });

  it('gives every zone kind its own colour and pattern, every category its own shape, icon and colour', () => {
    const kinds = ZONE_KINDS.map((kind) => ZONE_PAINT[kind]);
    expect(new Set(kinds.map(({ color }) => color)).size).toBe(kinds.length);
    expect(new Set(kinds.map(({ pattern }) => pattern.path)).size).toBe(kinds.length);
    const pins = CATEGORIES.map((category) => PIN_PAINT[category]);
    for (const part of ['color', 'outline', 'icon'] as const) expect(new Set(pins.map((pin) => pin[part])).size).toBe(pins.length);
  });
});

describe('room for pins', () => {
  const occupied = [
    {
      position: [36.3, 33.5] as [number, number],
      pins: [
        { x: 0, y: -20 },
        { x: 0, y: 20 },
      ],
      clearance: 'pair' as const,
    },
  ];

  it('is one point a pin, offset like the pin', () => {
    const { features } = pinSpaceFeatures(occupied);
    expect(features.map(({ properties }) => properties?.['offset'])).toEqual([
      [0, -20 / 30],
      [0, 20 / 30],
    ]);
  });

  it('moves the name of the town under the pins, and no other', () => {
    const point = (x: number, y: number): GeoJSON.Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [x, y] },
      properties: {},
    });
    const { features } = withClearance({ type: 'FeatureCollection', features: [point(36.29, 33.51), point(36.1, 32.6)] }, occupied);
    expect(features.map(({ properties }) => properties?.['clearance'])).toEqual(['pair', undefined]);
  });
});
