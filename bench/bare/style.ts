import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

const FILES = {
  land: 'geo/basemap/land.geojson',
  water: 'geo/basemap/water.geojson',
  governorates: 'geo/basemap/governorates.geojson',
  borders: 'geo/basemap/borders.geojson',
  zones: 'geo/zones.geojson',
  towns: 'geo/basemap/towns.geojson',
  labels: 'geo/basemap/labels.geojson',
  events: 'geo/events.geojson',
};

type Source = keyof typeof FILES;

const fill = (source: Source, color: string, opacity = 1): LayerSpecification => ({
  id: `${source}-fill`,
  type: 'fill',
  source,
  paint: { 'fill-color': color, 'fill-opacity': opacity },
});

const line = (source: Source, color: string, width: number): LayerSpecification => ({
  id: `${source}-line`,
  type: 'line',
  source,
  paint: { 'line-color': color, 'line-width': width },
});

const names = (source: Source, property: string): LayerSpecification => ({
  id: `${source}-name`,
  type: 'symbol',
  source,
  layout: { 'text-field': ['get', 'en', ['get', property]], 'text-font': ['sans-serif'], 'text-size': 12 },
  paint: { 'text-halo-color': '#fff', 'text-halo-width': 1.5 },
});

const dots = (source: Source): LayerSpecification => ({
  id: `${source}-dot`,
  type: 'circle',
  source,
  paint: { 'circle-radius': 4, 'circle-color': '#444' },
});

/** Every file as a source by URL, with the same kinds of layers as on the site: no patterns, no validation. */
export const style: StyleSpecification = {
  version: 8,
  sources: Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => [name, { type: 'geojson', data: new URL(file, location.href).href }]),
  ),
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#cde' } },
    fill('land', '#f6f2ea'),
    line('governorates', '#ccc', 1),
    fill('water', '#cde'),
    line('water', '#ace', 1),
    line('borders', '#888', 1.2),
    fill('zones', '#e69f00', 0.2),
    line('zones', '#e69f00', 2),
    dots('towns'),
    dots('events'),
    names('labels', 'name'),
    names('towns', 'name'),
    names('zones', 'title'),
  ],
};
