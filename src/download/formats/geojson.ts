import { type About, type Selection, bboxAround, exportedProperties } from './about.ts';

/**
 * Zones and events as one GeoJSON FeatureCollection (RFC 7946), properties as published. What the file says of itself stands in its
 * member `metadata`, which readers of GeoJSON pass over.
 */
export function toGeoJson(selection: Selection, about: About): string {
  const { title, description, version, hash, licenses, attribution, source, saved } = about;
  const feature = (each: Selection['zones'][number] | Selection['events'][number]) => ({
    type: 'Feature',
    id: each.id,
    ...('bbox' in each && { bbox: each.bbox }),
    geometry: each.geometry,
    properties: exportedProperties(each, about),
  });
  const collection = {
    type: 'FeatureCollection',
    metadata: { title, description, version, hash, licenses, attribution, source, saved },
    bbox: bboxAround(selection),
    features: [...selection.zones, ...selection.events].map(feature),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
