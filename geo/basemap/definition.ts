import type { Bbox, Position } from '../../src/story/schemas/geojson.ts';
import type { Text } from '../../src/story/schemas/text.ts';

/** A town that gets a label. */
export interface Town {
  /** GeoNames id: position and population come from there. */
  geonameId: number;
  name: Text;
  /** 1 is a capital, 4 the smallest that gets a label or one too close to a larger town. */
  rank: 1 | 2 | 3 | 4;
}

/** A line between two countries. */
export interface Border {
  /** The two countries' codes in alphabetical order. */
  pair: string;
  kind: 'border' | 'ceasefire' | 'armistice';
  name: Text;
}

/** A region that the map names and outlines. */
export interface Governorate {
  /** Id of its outline among the sources. */
  code: string;
  id: string;
  name: Text;
  /** Whether it gets no label of its own: a town's stands there. */
  unnamed?: boolean;
}

export interface Label {
  kind: 'country' | 'area' | 'sea';
  position: Position;
  name: Text;
}

export interface Lake {
  name: Text;
  /** Its parts lie in this box. */
  box: Bbox;
}

/**
 * A river. The source is drawn for 1:50m, a kilometre or two off. Where a river carries a boundary, the 1:10m boundary is the better
 * river, and river and border do not run side by side.
 */
export interface River {
  name: Text;
  /** Boxes in which the source's own line is drawn. */
  drawn: readonly Bbox[];
  /** Box in which the borders of `riverBorders` are drawn as the river. */
  boundary?: Bbox;
}

/** What the ground under a story's zones is made of. */
export interface BasemapDefinition {
  /** Ids of the regions that reach into the story's window; the first two letters are their country's. */
  regions: readonly string[];
  governorates: readonly Governorate[];
  borders: readonly Border[];
  /** Names placed by hand; those of governorates are placed by the build. */
  labels: readonly Label[];
  lakes: readonly Lake[];
  rivers: readonly River[];
  /** Pairs of countries whose border a river may be. */
  riverBorders: readonly string[];
  towns: readonly Town[];
  /** What the inset's countries are taken from: ISO 3166-1 numeric code to the two letters that the regions use, and the window that they are cut to. */
  countries: { codes: Readonly<Record<string, string>>; window: Bbox };
}
