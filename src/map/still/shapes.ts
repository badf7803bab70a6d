import type { LineLayerSpecification } from 'maplibre-gl';
import type { FileContent } from '../../story/files.ts';
import type { AnyZone } from '../../story/schemas/further-zones.ts';
import { basemapLayers } from '../layers/basemap.ts';
import { MAP_COLORS } from '../palette.ts';
import { boxAround, pathOf } from './path.ts';
import type { Bbox } from '../../story/schemas/geojson.ts';
import { boxOf, type PlaneBox, type PlanePoint } from './project.ts';

/** Where coordinates of the drawing count from, so that they stay short. @param home what the map opens on, in degrees */
export function originOf(home: Bbox): PlanePoint {
  const { x, y } = boxOf(home);
  return { x: Math.round(x), y: Math.round(y) };
}

/** The files that the still map is drawn from; each may be missing. */
export type MapData = Partial<Pick<FileContent, 'zones' | 'events' | 'land' | 'water' | 'governorates' | 'borders' | 'towns' | 'labels'>>;

export interface Shape {
  /** The layer of the live map that draws the same: its colour and its width are taken from there. */
  layer: 'land-fill' | 'governorates-line' | 'water-fill' | 'water-line' | 'borders-line' | 'borders-dashed';
  d: string;
  id?: string;
}

export interface ZoneShape {
  zone: AnyZone;
  d: string;
  /** From the drawing's origin. */
  box: PlaneBox;
}

/** Land, water, governorates and lines between states as paths, bottom to top as on the live map: one path a feature. */
export function basemapShapes({ land, water, governorates, borders }: MapData, origin: PlanePoint): Shape[] {
  return [
    ...(land?.features ?? []).map(({ geometry }): Shape => ({ layer: 'land-fill', d: pathOf(geometry, origin) })),
    ...(governorates?.features ?? []).map(({ geometry, properties }): Shape => ({
      layer: 'governorates-line',
      id: properties.id,
      d: pathOf(geometry, origin),
    })),
    ...(water?.features ?? []).map(({ geometry, properties }): Shape => ({
      layer: properties.kind === 'river' ? 'water-line' : 'water-fill',
      d: pathOf(geometry, origin),
    })),
    ...(borders?.features ?? []).map(({ geometry, properties }): Shape => ({
      layer: properties.kind === 'border' ? 'borders-line' : 'borders-dashed',
      d: pathOf(geometry, origin),
    })),
  ];
}

/** Zones in drawing order. */
export function zoneShapes(zones: readonly AnyZone[], origin: PlanePoint): ZoneShape[] {
  return zones.map((zone) => ({ zone, d: pathOf(zone.geometry, origin), box: boxAround(zone.bbox, origin) }));
}

/** Widths do not depend on the theme. */
const LAYERS = basemapLayers(MAP_COLORS.light);

/** Width of a line of the basemap at a zoom, in CSS pixels, read from the live map's own style; 1 for a fill's outline. */
export function lineWidth(layer: Shape['layer'], zoom: number): number {
  const found = LAYERS.find(({ id }) => id === layer) as LineLayerSpecification | undefined;
  const width = found?.paint?.['line-width'] as [string, unknown, unknown, number, number, number, number] | undefined;
  if (!width) return 1;
  const [, , , low, from, high, to] = width;
  const part = Math.min(Math.max((zoom - low) / (high - low), 0), 1);
  return Math.round((from + (to - from) * part) * 100) / 100;
}

/** Dashes of a line, in CSS pixels: the style counts them in widths. */
export function lineDashes(layer: Shape['layer'], zoom: number): string | undefined {
  const found = LAYERS.find(({ id }) => id === layer) as LineLayerSpecification | undefined;
  const dashes = found?.paint?.['line-dasharray'] as number[] | undefined;
  return dashes?.map((each) => (each * lineWidth(layer, zoom)).toFixed(1)).join(' ');
}
