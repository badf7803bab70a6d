import type { AnyZone } from '../../story/schemas/further-zones.ts';
import type { EventFeature } from '../../story/schemas/events.ts';
import { type About, type Selection, exportedProperties, licenseLine } from './about.ts';
import { describeEvent, describeZone } from './describe.ts';
import { toRecord } from './record.ts';
import { XML_DECLARATION, element, escapeXml, textElement } from './xml.ts';

type Line = readonly (readonly [number, number])[];

const coordinates = (line: Line) => element('coordinates', line.map(([longitude, latitude]) => `${longitude},${latitude}`).join(' '));

function polygon([outer = [], ...holes]: readonly Line[]): string {
  const boundary = (name: string) => (ring: Line) => element(name, element('LinearRing', coordinates(ring)));
  return element('Polygon', boundary('outerBoundaryIs')(outer) + holes.map(boundary('innerBoundaryIs')).join(''));
}

const line = (points: Line) => element('LineString', element('tessellate', '1') + coordinates(points));

function geometryOf({ geometry }: AnyZone | EventFeature): string {
  switch (geometry.type) {
    case 'Point':
      return element('Point', coordinates([geometry.coordinates]));
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return element('MultiGeometry', geometry.coordinates.map(line).join(''));
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return element('MultiGeometry', geometry.coordinates.map(polygon).join(''));
  }
}

/** Programs show a description as HTML: what the data hold is text there too. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>\n');

/** `#rrggbb` as KML writes it: opacity, blue, green, red. */
const kmlColor = (color: string, opacity: string) => opacity + color.slice(5, 7) + color.slice(3, 5) + color.slice(1, 3);

function style(name: string, color: string): string {
  const solid = textElement('color', kmlColor(color, 'ff'));
  const parts = [
    element('IconStyle', solid),
    element('LineStyle', solid + element('width', '2')),
    element('PolyStyle', textElement('color', kmlColor(color, '40'))),
  ];
  return element('Style', parts.join(''), { id: `style-${name}` });
}

function placemark(feature: AnyZone | EventFeature, about: About): string {
  const { properties } = feature;
  const isEvent = 'category' in properties;
  const fields = Object.entries(toRecord(exportedProperties(feature, about)));
  const content = [
    textElement('name', properties.title[about.language]),
    escapedDescription(isEvent ? describeEvent(feature as EventFeature, about) : describeZone(feature as AnyZone, about)),
    isEvent ? element('TimeSpan', textElement('begin', properties.date.start) + textElement('end', properties.date.end)) : '',
    textElement('styleUrl', `#style-${isEvent ? properties.category : properties.kind}`),
    element('ExtendedData', fields.map(([name, text]) => element('Data', textElement('value', text), { name })).join('\n')),
    geometryOf(feature),
  ];
  return element('Placemark', `\n${content.filter(Boolean).join('\n')}\n`, { id: `${isEvent ? 'event' : 'zone'}-${feature.id}` });
}

const escapedDescription = (text: string) => textElement('description', asHtml(text));

/**
 * Zones and events as KML 2.2 (OGC 07-147r2), longitude and latitude in WGS 84 degrees, with the map's colours. All properties are in each
 * placemark's ExtendedData, by dotted path.
 */
export function toKml({ zones, events }: Selection, about: About): string {
  const names = new Set([...zones.map(({ properties }) => properties.kind), ...events.map(({ properties }) => properties.category)]);
  const meta = {
    source: about.source,
    attribution: about.attribution,
    license: licenseLine(about),
    version: about.version,
    hash: about.hash,
  };
  const content = [
    textElement('name', about.title),
    escapedDescription([about.description, about.source, about.attribution, licenseLine(about), about.hash].filter(Boolean).join('\n')),
    ...[...names].map((name) => style(name, about.color(name))),
    element(
      'ExtendedData',
      Object.entries({ ...toRecord(meta), saved: about.saved })
        .map(([name, text]) => element('Data', textElement('value', text), { name }))
        .join('\n'),
    ),
    ...[...zones, ...events].map((feature) => placemark(feature, about)),
  ];
  const document = element('Document', `\n${content.join('\n')}\n`);
  return `${XML_DECLARATION}<kml xmlns="${escapeXml('http://www.opengis.net/kml/2.2')}">\n${document}\n</kml>\n`;
}
