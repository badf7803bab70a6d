import { gpx, kml } from '@tmcw/togeojson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGpx } from '../../../../src/download/formats/gpx.ts';
import { toKml } from '../../../../src/download/formats/kml.ts';
import { fromRecord, type FlatRecord } from '../../../../src/download/formats/record.ts';
import { escapeXml } from '../../../../src/download/formats/xml.ts';
import { ABOUT, EVENTS, ZONES, eventSaying, parseXml } from './support.ts';

const ALL = { zones: ZONES, events: EVENTS };

type Read = GeoJSON.Feature<GeoJSON.Geometry, Record<string, string>>;
const readKml = (text: string) => kml(parseXml(text)).features as Read[];
const readGpx = (text: string) => gpx(parseXml(text)).features as Read[];

/** KML readers turn one placemark with several shapes into a collection; this merges it into one shape again. */
function united(geometry: GeoJSON.Geometry): unknown {
  if (geometry.type !== 'GeometryCollection') return geometry;
  const parts = geometry.geometries as (GeoJSON.Polygon | GeoJSON.LineString)[];
  return { type: `Multi${parts[0]?.type}`, coordinates: parts.map(({ coordinates }) => coordinates) };
}

/** The published fields, without those that the reader adds. */
function fieldsOf({ properties }: Read, like: object): Record<string, unknown> {
  const own = [
    'name',
    'description',
    'styleUrl',
    'timespan',
    'stroke',
    'fill',
    'fill-opacity',
    'stroke-opacity',
    'stroke-width',
    'icon-color',
    'icon-opacity',
  ];
  const fields = Object.fromEntries(Object.entries(properties).filter(([name]) => !own.includes(name) || name in like));
  return fromRecord(fields as FlatRecord);
}

describe('KML export', () => {
  const features = readKml(toKml(ALL, ABOUT));

  it('loses nothing: shapes and properties of every zone and event are unchanged', () => {
    for (const [at, { id, geometry, properties }] of [...ZONES, ...EVENTS].entries()) {
      const read = features[at] as Read;
      expect(united(read.geometry), id).toEqual(geometry);
      const { reading, ...rest } = fieldsOf(read, properties);
      expect(rest).toEqual(properties);
      expect(reading).toBe('kind' in properties && properties.kind === 'ring' ? 'centre-south:12:2' : undefined);
    }
  });

  it('gives each feature its name, its colour and its dates', () => {
    const event = features[ZONES.length] as Read & { properties: { timespan: unknown } };
    const { title, date } = (EVENTS[0] as (typeof EVENTS)[number]).properties;
    expect(event.properties).toMatchObject({ name: title.en, 'icon-color': '#e69f00', timespan: { begin: date.start, end: date.end } });
    expect(features[0]?.properties).toMatchObject({ stroke: '#e69f00', fill: '#e69f00' });
  });

  it('names licence, attribution and hash', () => {
    const document = parseXml(toKml({ zones: [], events: [] }, ABOUT)).documentElement.textContent ?? '';
    for (const words of [ABOUT.attribution, 'https://creativecommons.org/licenses/by/4.0/', ABOUT.hash]) expect(document).toContain(words);
  });

  it('has no markup in a description except line breaks', () => {
    const [event] = readKml(toKml({ zones: [], events: [eventSaying('<img src=x onerror=alert(1)> & more')] }, ABOUT));
    const description = String(event?.properties['description']);
    expect(description).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; more');
    expect(description.replaceAll('<br>', '')).not.toContain('<');
  });
});

describe('GPX export', () => {
  it('loses nothing: every event comes back as it was', () => {
    const features = readGpx(toGpx(ALL, ABOUT));
    expect(features).toHaveLength(EVENTS.length);
    for (const [at, { geometry, properties }] of EVENTS.entries()) {
      const read = features[at] as Read;
      expect(read.geometry).toEqual(geometry);
      const fields = Object.entries(read.properties).filter(([name]) => name.startsWith('ssz_'));
      expect(fromRecord(Object.fromEntries(fields.map(([name, text]) => [name.slice(4), text])))).toEqual(properties);
      expect(read.properties['name']).toBe(properties.title.en);
      expect(read.properties['type']).toBe(properties.category);
    }
  });

  it('names licence, attribution and hash, and invents no time for a waypoint', () => {
    const text = toGpx(ALL, ABOUT);
    const metadata = parseXml(text).getElementsByTagName('metadata')[0]?.textContent ?? '';
    for (const words of [ABOUT.attribution, 'https://creativecommons.org/licenses/by/4.0/', ABOUT.hash]) expect(metadata).toContain(words);
    expect(text.match(/<time>/g)).toHaveLength(1);
  });
});

describe('XML', () => {
  it('replaces forbidden characters and keeps the rest', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d\udc00e\ufffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf');
    expect(escapeXml(`<a b="c" d='e'>&\t\r\n\u{1f5fa}`)).toBe('&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;&#9;&#13;&#10;\u{1f5fa}');
  });

  it('is well-formed with any text, and preserves it', () => {
    const words = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom(']]>', '<!--', '&#0;', '\u0000', '</name>', '\ud800'),
    );
    fc.assert(
      fc.property(words, (said) => {
        const event = eventSaying(said);
        const kept = said.replace(/(?![\t\n\r\x7f-\x9f])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd').toWellFormed();
        const document = parseXml(toKml({ zones: [], events: [event] }, ABOUT));
        const names = [...document.getElementsByTagName('name')].map(({ textContent }) => textContent);
        expect(names[1]).toBe(kept);
        expect(parseXml(toGpx({ events: [event] }, ABOUT)).getElementsByTagName('name')[1]?.textContent).toBe(kept);
      }),
    );
  });
});
