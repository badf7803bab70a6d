import { gpxGen, kmlGen } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { readFeatures } from './features.ts';
import { RefusedFile, type OnProgress, type Table } from './types.ts';

type Format = 'kml' | 'gpx';

/** The elements that make one feature. The complete ones of a malformed file are kept. */
const WHOLE: Record<Format, RegExp> = {
  kml: /<Placemark\b[^>]*>[\s\S]*?<\/Placemark\s*>/g,
  gpx: /<(wpt|trk|rte)\b[^>]*>[\s\S]*?<\/\1\s*>/g,
};
const SHELL: Record<Format, (inside: string) => string> = {
  kml: (inside) =>
    `<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>${inside}</Document></kml>`,
  gpx: (inside) => `<gpx xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`,
};

/** Share of the work that is done once the document is parsed. The parser itself reports no progress. */
const PARSED = 0.6;

function features(text: string, format: Format, onprogress?: OnProgress): unknown[] {
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
  onprogress?.(PARSED);
  const expected = text.match(/<(Placemark|wpt|trk|rte)\b/g)?.length ?? 0;
  const made: unknown[] = [];
  for (const feature of format === 'kml' ? kmlGen(document) : gpxGen(document)) {
    made.push(feature);
    if (made.length % 500 === 0) onprogress?.(PARSED + (1 - PARSED) * Math.min(1, made.length / expected));
  }
  return made;
}

/**
 * Reads KML or GPX. Rejects files that declare entities: a few lines of them can expand to gigabytes. From a malformed file it
 * keeps the complete placemarks, waypoints, tracks and routes. @throws RefusedFile
 */
export function readXml(text: string, format: Format, encoding: string, onprogress?: OnProgress): Table {
  if (/<!ENTITY/i.test(text)) throw new RefusedFile('entities');
  let all: unknown[];
  try {
    all = features(text, format, onprogress);
  } catch {
    const whole = (text.match(WHOLE[format]) ?? []).flatMap((each) => {
      try {
        return features(SHELL[format](each), format);
      } catch {
        return [undefined];
      }
    });
    if (!whole.some(Boolean)) throw new RefusedFile('broken');
    return readFeatures(whole, format, encoding, true);
  }
  return readFeatures(all, format, encoding);
}
