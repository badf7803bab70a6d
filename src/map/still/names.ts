import { LANGUAGES } from '../../i18n/languages.ts';
import { inLanguage } from '../../i18n/format.ts';
import type { Position } from '../../story/schemas/geojson.ts';
import type { Text } from '../../story/schemas/text.ts';
import type { Language } from '../../i18n/languages.ts';
import type { AnyZone } from '../../story/schemas/further-zones.ts';
import { PIN_SIZE, type Box, type Placement, type Point } from '../pins/pin-layout.ts';
import type { PlaceGroup } from '../../events/places.ts';
import { occupiedSpace } from '../pins/pin-space.ts';
import { toScreen, zoomOf, type PlaneBox, type Size } from './project.ts';
import type { MapData } from './shapes.ts';

/** A name on the still map. */
export interface MapName {
  lines: string[];
  /** What it names: decides colour, size and weight (still.css). */
  role: 'zone' | 'capital' | 'town' | 'village' | 'area' | 'country';
  kind?: string;
  position: Position;
  /** From the position to the middle of the first line, in CSS pixels. */
  offset: Point;
  anchor: 'start' | 'middle' | 'end';
}

const SIZES: Record<MapName['role'], number> = { zone: 14, capital: 14.5, town: 12.5, village: 11.5, area: 12, country: 14 };
/** About how wide a letter is, in ems, and how high a line. */
const LETTER = 0.56;
export const LINE_HEIGHT = 1.2;
/** Smaller towns: as on the live map. */
export const VILLAGES_FROM = 7.6;

/** Ways to set a name beside its point, best first, in ems: as in layers/labels.ts, farther off where pins stand. */
const BESIDE = {
  none: { right: 0.6, below: 1.1 },
  pin: { right: 1.6, below: 1.9 },
  pair: { right: 1.6, below: 3.6 },
  fan: { right: 3.9, below: 4.4 },
};

interface Wish {
  text: string;
  role: MapName['role'];
  kind?: string;
  position: Position;
}

function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function wishes(data: MapData, zones: readonly AnyZone[], language: Language, zoom: number): Wish[] {
  const say = (text: Text) => inLanguage(text, language);
  const labels = (kind: 'area' | 'country', role: 'area' | 'country') =>
    (data.labels?.features ?? [])
      .filter(({ properties }) => properties.kind === kind)
      .map(({ properties, geometry }): Wish => ({ text: say(properties.name), role, position: geometry.coordinates }));
  const towns = (least: number, most: number) =>
    (data.towns?.features ?? [])
      .filter(({ properties: { rank } }) => rank >= least && rank <= most)
      .sort((a, b) => a.properties.rank - b.properties.rank)
      .map(({ properties, geometry }): Wish => ({
        text: say(properties.name),
        role: properties.rank === 1 ? 'capital' : properties.rank === 2 ? 'town' : 'village',
        position: geometry.coordinates,
      }));
  return [
    ...zones.map(({ properties }): Wish => ({
      text: say(properties.title),
      role: 'zone',
      kind: properties.kind,
      position: properties.labelPoint,
    })),
    ...towns(1, 2),
    ...labels('area', 'area'),
    ...labels('country', 'country'),
    ...(zoom >= VILLAGES_FROM ? towns(3, 3) : []),
  ];
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Sets names beside their points so that none covers another or a pin; what finds no room is left out. Pure. */
export function placeNames(
  data: MapData,
  zones: readonly AnyZone[],
  language: Language,
  view: { box: PlaneBox; size: Size },
  pins: { groups: readonly PlaceGroup[]; placements: readonly Placement[] },
): MapName[] {
  const occupied = occupiedSpace(pins.groups, pins.placements);
  const screen = (position: Position) => toScreen(position, view.box, view.size);
  const taken = occupied.flatMap(({ position, pins: offsets }) => {
    const at = screen(position);
    const half = PIN_SIZE / 2;
    return offsets.map(({ x, y }): Box => ({
      left: at.x + x - half,
      right: at.x + x + half,
      top: at.y + y - half,
      bottom: at.y + y + half,
    }));
  });
  return wishes(data, zones, language, zoomOf(view.box, view.size.width)).flatMap((wish): MapName[] => {
    const size = SIZES[wish.role];
    const lines = wrap(
      wish.role === 'country' && !LANGUAGES[language].isRightToLeft ? wish.text.toUpperCase() : wish.text,
      wish.role === 'area' ? 10 : 17,
    );
    const wide = Math.max(...lines.map(({ length }) => length)) * size * LETTER * (wish.role === 'country' ? 1.3 : 1);
    const high = lines.length * size * LINE_HEIGHT;
    const at = screen(wish.position);
    const clearance = occupied.find(({ position: [x, y] }) => Math.hypot(x - wish.position[0], y - wish.position[1]) < 0.03)?.clearance;
    const { right, below } = BESIDE[clearance ?? 'none'];
    const first = (top: number) => top + (size * LINE_HEIGHT) / 2;
    const sideways: [MapName['anchor'], Point][] = [
      ['start', { x: right * size, y: first(-high / 2) }],
      ['end', { x: -right * size, y: first(-high / 2) }],
    ];
    const upright: [MapName['anchor'], Point][] = [
      ['middle', { x: 0, y: first(below * size - size / 2) }],
      ['middle', { x: 0, y: first(-below * size + size / 2 - high) }],
    ];
    const centred: [MapName['anchor'], Point][] = [['middle', { x: 0, y: first(-high / 2) }]];
    const ways =
      wish.role === 'area' || wish.role === 'country' ? centred : clearance ? [...upright, ...sideways] : [...sideways, ...upright];
    for (const [anchor, offset] of ways) {
      const left = at.x + offset.x - (anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0);
      const top = at.y + offset.y - (size * LINE_HEIGHT) / 2;
      const covers = { left, right: left + wide, top, bottom: top + high };
      if (left < 0 || covers.right > view.size.width || taken.some((other) => overlap(covers, other))) continue;
      taken.push(covers);
      return [{ lines, role: wish.role, position: wish.position, offset, anchor, ...(wish.kind ? { kind: wish.kind } : {}) }];
    }
    return [];
  });
}
