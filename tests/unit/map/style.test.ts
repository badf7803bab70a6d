import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Zones } from '../../../src/story/schemas/zones.ts';
import { THEMES } from '../../../src/app/view.ts';
import { extendStyle } from '../../../src/zones/further-layers.ts';
import { readingLayers } from '../../../src/ring/layers.ts';
import { MAP_COLORS, paintOf, pinPaintOf } from '../../../src/map/palette.ts';
import { EMPTY, SOURCES, buildStyle, zoneLabels } from '../../../src/map/style.ts';
import { STORY } from '../../fixtures/published.ts';
import { pinSpaceFeatures, withClearance } from '../../../src/map/pins/pin-space.ts';

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
    const style = buildStyle({ story: STORY, theme, language, visibleZones: ['sweida'], sources: {} });
    expect(validateStyleMin(style)).toEqual([]);
  });

  it.each(THEMES.flatMap((theme) => [[theme, 'en'] as const, [theme, 'ar'] as const]))(
    "is valid with the ring's other readings, drawn over the zones and under every name: %s, %s",
    (theme, language) => {
      const style = buildStyle({ story: STORY, theme, language, visibleZones: [], sources: {}, readings: readingLayers });
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
    const style = buildStyle({ story: STORY, theme: 'light', language: 'en', visibleZones: [], sources: {} });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(Object.keys(style.sources).sort()).toEqual([...SOURCES].sort());
    expect(JSON.stringify(style.sources)).not.toContain('http');
  });

  it('paints no country: one land colour, and fills only for land, water and zones', () => {
    const { layers } = buildStyle({ story: STORY, theme: 'light', language: 'en', visibleZones: [], sources: {} });
    const fills = layers.filter(({ type }) => type === 'fill').map(({ id }) => id);
    expect(fills).toEqual(['land-fill', 'water-fill', 'zones-fill', 'zones-pattern']);
  });

  it('dashes what is no border and every approximate edge', () => {
    const { layers } = buildStyle({ story: STORY, theme: 'light', language: 'en', visibleZones: [], sources: {} });
    const dashed = layers.filter((layer) => layer.type === 'line' && layer.paint?.['line-dasharray']).map(({ id }) => id);
    expect(dashed).toEqual(['borders-dashed', 'zones-line']);
  });

  it('names each zone at its label point', () => {
    const labels = zoneLabels(zones);
    expect(labels.features.map(({ properties }) => properties?.['id'])).toEqual(zones.features.map(({ id }) => id));
  });
});

describe('the palette', () => {
  it.each(THEMES)('names have enough contrast: %s', (name) => {
    const theme = MAP_COLORS[name];
    for (const text of [theme.label, theme.labelQuiet]) expect(contrast(text, theme.land)).toBeGreaterThan(4.5);
    for (const { label } of STORY.kinds) expect(contrast(label[name], theme.halo)).toBeGreaterThan(4.5);
  });

  it('icons are readable on their pins', () => {
    for (const { color } of STORY.categories) expect(contrast(color, MAP_COLORS.light.pinSurface)).toBeGreaterThan(4.5);
  });

  it('gives every zone kind its own colour and pattern, every category its own shape, icon and colour', () => {
    const kinds = STORY.kinds.map(({ id }) => paintOf(STORY, id));
    expect(new Set(kinds.map(({ color }) => color)).size).toBe(kinds.length);
    expect(new Set(kinds.map(({ pattern }) => pattern.path)).size).toBe(kinds.length);
    const pins = STORY.categories.map(({ id }) => pinPaintOf(STORY, id));
    for (const part of ['color', 'outline', 'icon'] as const) expect(new Set(pins.map((pin) => pin[part])).size).toBe(pins.length);
  });
});

/** A colour as seen with a colour deficiency, in CIE L*a*b*: Machado and others (2009), severity 1. */
// prettier-ignore
const DEFICIENCIES: Record<string, number[][]> = {
  none: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

function seen(color: string, matrix: number[][]): number[] {
  const rgb = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [r = 0, g = 0, b = 0] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (rgb[at] ?? 0), 0),
      ),
    ),
  );
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [
    f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047),
    f(0.2126 * r + 0.7152 * g + 0.0722 * b),
    f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe('zones of every kind', () => {
  const kinds = STORY.kinds.map(({ id }) => id);
  const pairs = kinds.flatMap((one, index) => kinds.slice(index + 1).map((other) => [one, other] as const));

  it.each(pairs)('%s and %s stay apart: by pattern, and by colour under every common deficiency', (one, other) => {
    expect(paintOf(STORY, one).pattern.path).not.toBe(paintOf(STORY, other).pattern.path);
    for (const matrix of Object.values(DEFICIENCIES)) {
      const [a, b] = [seen(paintOf(STORY, one).color, matrix), seen(paintOf(STORY, other).color, matrix)];
      expect(Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)))).toBeGreaterThan(10);
    }
  });

  it.each(THEMES)('have readable names: %s', (theme) => {
    for (const kind of kinds) expect(contrast(paintOf(STORY, kind).label[theme], MAP_COLORS[theme].halo)).toBeGreaterThan(4.5);
  });
});

describe('the style with more than the first view', () => {
  const sources = Object.fromEntries(['more-zones', 'more-labels', 'doubt', 'steps'].map((name) => [name, EMPTY]));
  const build = (theme: (typeof THEMES)[number]) =>
    extendStyle(buildStyle({ story: STORY, theme, language: 'ar', visibleZones: ['line-alpha'], sources: {} }), {
      kinds: STORY.kinds,
      theme,
      language: 'ar',
      sources,
    });

  it.each(THEMES)('is valid: %s', (theme) => expect(validateStyleMin(build(theme))).toEqual([]));

  it('adds layers named after their sources, and draws zones that are off by default below the others', () => {
    const ids = build('light').layers.map(({ id }) => id);
    expect(ids.indexOf('more-zones-line')).toBeLessThan(ids.indexOf('zones-fill'));
    expect(ids.indexOf('zones-line')).toBeLessThan(ids.indexOf('doubt-fill'));
    expect(ids.indexOf('doubt-fill')).toBeLessThan(ids.indexOf('steps-fill'));
  });

  it('places the names of lines along them, each on the outer side', () => {
    const layer = build('light').layers.find(({ id }) => id === 'more-lines-name');
    expect(layer?.layout).toMatchObject({
      'symbol-placement': 'line',
      'text-offset': ['case', ['get', 'above'], ['literal', [0, -0.9]], ['literal', [0, 0.9]]],
    });
  });

  it('dashes their edges, and not those of bands', () => {
    const dashed = build('light')
      .layers.filter((layer) => layer.type === 'line' && layer.paint?.['line-dasharray'])
      .map(({ id }) => id);
    expect(dashed).toEqual(['borders-dashed', 'more-zones-line', 'zones-line', 'doubt-alternative', 'more-zones-named']);
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

  it('is one point for each pin, offset like the pin', () => {
    const { features } = pinSpaceFeatures(occupied);
    expect(features.map(({ properties }) => properties?.['offset'])).toEqual([
      [0, -20 / 30],
      [0, 20 / 30],
    ]);
  });

  it('moves only the name of the town under the pins', () => {
    const point = (x: number, y: number): GeoJSON.Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [x, y] },
      properties: {},
    });
    const { features } = withClearance({ type: 'FeatureCollection', features: [point(36.29, 33.51), point(36.1, 32.6)] }, occupied);
    expect(features.map(({ properties }) => properties?.['clearance'])).toEqual(['pair', undefined]);
  });
});
