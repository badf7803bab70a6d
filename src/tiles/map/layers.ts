import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { TileSet } from '../tile-set.ts';
import type { Theme } from '../../app/view.ts';
import { MAP_COLORS, type MapColors } from '../../map/palette.ts';

/** Tiles as the map draws them: a layer over the zones, or a basemap that replaces the built-in land. */
export interface DrawnTiles {
  id: string;
  set: TileSet;
  tiles: string;
  role: 'layer' | 'basemap';
}

/** Raster tiles are usually made for a light theme, so they are dimmed on the dark one. */
const DARK_BRIGHTNESS = 0.62;

const WATER = /water|ocean|sea|lake|river/i;
const ROADS = /road|street|transport|highway|rail/i;

function vectorLayers({ id, set, role }: DrawnTiles, colors: MapColors): LayerSpecification[] {
  const basemap = role === 'basemap';
  const fills: LayerSpecification[] = [];
  const others: LayerSpecification[] = [];
  set.layers.forEach((name, at) => {
    const from = { source: id, 'source-layer': name };
    const water = WATER.test(name);
    const line = water ? colors.river : ROADS.test(name) ? colors.labelQuiet : colors.label;
    fills.push({
      ...from,
      id: `${id}-fill-${at}`,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': water ? colors.sea : colors.labelQuiet, 'fill-opacity': water ? 0.9 : basemap ? 0.1 : 0.2 },
    });
    others.push(
      {
        ...from,
        id: `${id}-line-${at}`,
        type: 'line',
        filter: ['!=', ['geometry-type'], 'Point'],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': line,
          'line-opacity': basemap ? 0.4 : 0.8,
          'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 11, basemap ? 1.1 : 1.6],
        },
      },
      {
        ...from,
        id: `${id}-circle-${at}`,
        type: 'circle',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-radius': basemap ? 1.6 : 3.4,
          'circle-color': colors.town,
          'circle-stroke-color': colors.townHalo,
          'circle-stroke-width': basemap ? 0.6 : 1.2,
        },
      },
    );
  });
  return [...fills, ...others];
}

function layersOf(drawn: DrawnTiles, theme: Theme): LayerSpecification[] {
  if (drawn.set.format !== 'raster') return vectorLayers(drawn, MAP_COLORS[theme]);
  const dimmed = theme === 'dark' ? { 'raster-brightness-max': DARK_BRIGHTNESS } : {};
  return [{ id: `${drawn.id}-raster`, type: 'raster', source: drawn.id, paint: dimmed }];
}

function sourceOf({ set: { format, minzoom, maxzoom, bounds }, tiles }: DrawnTiles): SourceSpecification {
  const common = { tiles: [tiles], minzoom, maxzoom, ...(bounds ? { bounds } : {}) };
  return format === 'raster' ? { type: 'raster', tileSize: 256, ...common } : { type: 'vector', encoding: format, ...common };
}

/**
 * Adds tiles to the map's style. A basemap goes over the built-in land and water, under boundaries and zones, which keep the map's
 * own style; a layer goes over the zones, under the towns. The first in the list is the topmost.
 */
export function withTiles(style: StyleSpecification, drawn: readonly DrawnTiles[], theme: Theme): StyleSpecification {
  if (!drawn.length) return style;
  const bottomUp = [...drawn].reverse();
  const of = (role: DrawnTiles['role']) => bottomUp.filter((each) => each.role === role).flatMap((each) => layersOf(each, theme));
  const basemap = of('basemap');
  // A basemap has its own lakes and rivers, so the built-in ones are left out.
  const own = style.layers.filter(({ id }) => !basemap.length || !id.startsWith('water-'));
  const at = (id: string) => own.findIndex((layer) => layer.id === id);
  const [lines, towns] = [at('governorates-line'), at('towns-dot')];
  return {
    ...style,
    sources: { ...style.sources, ...Object.fromEntries(drawn.map((each) => [each.id, sourceOf(each)])) },
    layers: [...own.slice(0, lines), ...basemap, ...own.slice(lines, towns), ...of('layer'), ...own.slice(towns)],
  };
}
