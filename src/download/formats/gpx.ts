import { type About, type Selection, bboxAround, exportedProperties, licenseLine } from './about.ts';
import { describeEvent } from './describe.ts';
import { toRecord } from './record.ts';
import { XML_DECLARATION, element, escapeXml, textElement } from './xml.ts';

/** Namespace of the fields that GPX has no element for, and its prefix. A name, not an address: nothing is fetched from it. */
const ownNames = (slug: string) => ({
  namespace: `urn:${slug}:event`,
  prefix: slug
    .split('-')
    .map(([letter = '']) => letter)
    .join(''),
});

/**
 * Events as GPX 1.1 waypoints. All properties are in each waypoint's extensions, by dotted path. There is no `time`: GPX means the moment
 * at which a receiver stood there.
 */
export function toGpx({ events }: Pick<Selection, 'events'>, about: About): string {
  const { namespace, prefix } = ownNames(about.slug);
  const bbox = bboxAround({ zones: [], events });
  const license = about.licenses.find(({ path }) => path)?.path;
  const metadata = [
    textElement('name', about.title),
    textElement('desc', [about.description, about.source, about.attribution, licenseLine(about), about.hash].filter(Boolean).join('\n')),
    element('copyright', textElement('year', about.saved.slice(0, 4)) + textElement('license', license), { author: about.attribution }),
    textElement('time', `${about.saved}T00:00:00Z`),
    bbox ? `<bounds minlat="${bbox[1]}" minlon="${bbox[0]}" maxlat="${bbox[3]}" maxlon="${bbox[2]}"/>` : '',
  ];
  const waypoints = events.map((event) => {
    const [longitude, latitude] = event.geometry.coordinates;
    const fields = Object.entries(toRecord(exportedProperties(event, about)));
    const content = [
      textElement('name', event.properties.title[about.language]),
      textElement('desc', describeEvent(event, about)),
      textElement('src', about.source),
      textElement('type', event.properties.category),
      element('extensions', fields.map(([name, text]) => textElement(`${prefix}:${name}`, text)).join('\n')),
    ];
    return element('wpt', `\n${content.join('\n')}\n`, { lat: String(latitude), lon: String(longitude) });
  });
  const body = [element('metadata', `\n${metadata.filter(Boolean).join('\n')}\n`), ...waypoints].join('\n');
  const attributes = `version="1.1" creator="${escapeXml(about.title)}" xmlns="http://www.topografix.com/GPX/1/1" xmlns:${prefix}="${namespace}"`;
  return `${XML_DECLARATION}<gpx ${attributes}>\n${body}\n</gpx>\n`;
}
