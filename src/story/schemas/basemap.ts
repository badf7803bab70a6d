import * as v from 'valibot';
import { AreaGeometrySchema, BboxSchema, LineGeometrySchema, PointSchema, PositionSchema } from './geojson.ts';
import { StringSchema, TextSchema } from './text.ts';

const collection = <T extends v.GenericSchema>(feature: T) =>
  v.object({ type: v.literal('FeatureCollection'), bbox: BboxSchema, features: v.pipe(v.array(feature), v.minLength(1)) });

/** An island has no borders, a desert no rivers. */
const anyOf = <T extends v.GenericSchema>(feature: T) =>
  v.object({ type: v.literal('FeatureCollection'), bbox: BboxSchema, features: v.array(feature) });

const feature = <G extends v.GenericSchema, P extends v.GenericSchema>(geometry: G, properties: P) =>
  v.object({ type: v.literal('Feature'), geometry, properties });

/** Land in one piece: no country fills (see the boundary note). */
export const LandSchema = collection(feature(AreaGeometrySchema, v.object({})));

/** Lines between states; `ceasefire` and `armistice` lines are not borders and are drawn dashed. */
export const BordersSchema = anyOf(
  feature(LineGeometrySchema, v.object({ kind: v.picklist(['border', 'ceasefire', 'armistice']), name: TextSchema })),
);

export const GovernoratesSchema = collection(
  feature(AreaGeometrySchema, v.object({ id: StringSchema, name: TextSchema, labelPoint: PositionSchema })),
);

export const WaterSchema = anyOf(
  feature(v.union([AreaGeometrySchema, LineGeometrySchema]), v.object({ kind: v.picklist(['lake', 'river']), name: TextSchema })),
);

/** Towns by importance: rank 1 is a capital, 4 the smallest that gets a label. */
export const TownsSchema = collection(
  feature(PointSchema, v.object({ name: TextSchema, rank: v.picklist([1, 2, 3, 4]), population: v.number() })),
);

/** Names of countries, areas, seas and governorates, at their label points. */
export const LabelsSchema = collection(
  feature(PointSchema, v.object({ kind: v.picklist(['country', 'area', 'sea', 'governorate']), name: TextSchema })),
);

/** Outline of the country and its neighbours for the inset: lines only. */
export const LocatorSchema = collection(
  feature(v.union([AreaGeometrySchema, LineGeometrySchema]), v.object({ kind: v.picklist(['land', 'border', 'ceasefire', 'armistice']) })),
);

/** The basemap's files under static/geo/basemap/, by the name of their map source. */
export const BASEMAP_SCHEMAS = {
  land: LandSchema,
  water: WaterSchema,
  governorates: GovernoratesSchema,
  borders: BordersSchema,
  towns: TownsSchema,
  labels: LabelsSchema,
} as const;

export type BasemapLayer = keyof typeof BASEMAP_SCHEMAS;
export type Locator = v.InferOutput<typeof LocatorSchema>;
