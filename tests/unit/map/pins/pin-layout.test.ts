import { describe, expect, it } from 'vitest';
import { PIN_SIZE, fanOffsets, layoutPins, type Corners } from '../../../../src/map/pins/pin-layout.ts';

const BOX = { left: 0, top: 0, right: 900, bottom: 800 };
const NOTHING = { width: 0, height: 0 };
const CORNERS: Corners = { topLeft: NOTHING, topRight: { width: 60, height: 200 }, bottomLeft: NOTHING, bottomRight: NOTHING };

describe('pins of one place', () => {
  it.each([2, 3, 6, 12])('do not cover each other when %i fan out', (count) => {
    const offsets = fanOffsets(count);
    for (const [index, a] of offsets.entries()) {
      for (const b of offsets.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(PIN_SIZE);
    }
  });

  it('fan out if there is room', () => {
    const [placement] = layoutPins([{ key: 'a', point: { x: 400, y: 400 }, count: 5, nameWidth: 80 }], BOX, CORNERS);
    expect(placement).toMatchObject({ mode: 'fan', point: { x: 400, y: 400 } });
  });

  it('stack if their fan would overlap another place', () => {
    const placements = layoutPins(
      [
        { key: 'a', point: { x: 400, y: 400 }, count: 5, nameWidth: 80 },
        { key: 'b', point: { x: 440, y: 400 }, count: 1, nameWidth: 80 },
      ],
      BOX,
      CORNERS,
    );
    expect(placements.map(({ mode }) => mode)).toEqual(['stack', 'fan']);
  });

  it('merge with a place that they would overlap', () => {
    const groups = [
      { key: 'a', point: { x: 400, y: 400 }, count: 1, nameWidth: 80 },
      { key: 'b', point: { x: 420, y: 400 }, count: 4, nameWidth: 80 },
    ];
    const placements = layoutPins(groups, BOX, CORNERS);
    expect(placements).toHaveLength(1);
    expect(placements[0]).toMatchObject({ mode: 'stack', count: 5, members: ['b', 'a'], point: { x: 420, y: 400 } });
  });

  it('fan out anyway if the reader opened them, and absorb the pins that they would cover', () => {
    const groups = [
      { key: 'a', point: { x: 400, y: 400 }, count: 5, nameWidth: 80 },
      { key: 'b', point: { x: 450, y: 400 }, count: 4, nameWidth: 80 },
      { key: 'c', point: { x: 700, y: 400 }, count: 4, nameWidth: 80 },
    ];
    expect(layoutPins(groups, BOX, CORNERS).map(({ mode }) => mode)).toEqual(['stack', 'stack', 'fan']);
    const opened = layoutPins(groups, BOX, CORNERS, 'b');
    expect(opened.map(({ mode, members }) => [mode, members])).toEqual([
      ['fan', ['c']],
      ['fan', ['a', 'b']],
    ]);
  });

  it('never overlap, wherever the places are', () => {
    const groups = Array.from({ length: 40 }, (_, index) => ({
      key: String(index),
      point: { x: 100 + ((index * 137) % 700), y: 100 + ((index * 211) % 600) },
      count: 1 + (index % 4),
      nameWidth: 80,
    }));
    const placements = layoutPins(groups, BOX, CORNERS);
    const centres = placements.flatMap((each) =>
      each.mode === 'fan' ? each.offsets.map(({ x, y }) => ({ x: each.point.x + x, y: each.point.y + y })) : [each.point],
    );
    for (const [index, a] of centres.entries()) {
      for (const b of centres.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(PIN_SIZE);
    }
    const members = placements.flatMap((each) => each.members);
    expect(members.sort()).toEqual(groups.map(({ key }) => key).sort());
  });
});

describe('places at the edge of the view', () => {
  const at = (x: number, count: number, open?: string) =>
    layoutPins([{ key: 'a', point: { x, y: 400 }, count, nameWidth: 80 }], BOX, CORNERS, open)[0]?.mode;

  it('have a pin if at least 24 pixels of it are visible, otherwise a marker', () => {
    // Half a pin is 15 pixels, so the place itself must be 9 pixels inside.
    expect([8, 9, 891, 892].map((x) => at(x, 1))).toEqual(['edge', 'fan', 'fan', 'edge']);
  });

  it('stack if the edge would cut the fan, unless the reader opened them', () => {
    expect(at(30, 5)).toBe('stack');
    expect(at(8, 5)).toBe('edge');
    expect(at(60, 5)).toBe('fan');
    expect(at(30, 5, 'a')).toBe('fan');
  });
});

describe('places outside the view', () => {
  const far = [
    { key: 'paris', point: { x: -9000, y: -4000 }, count: 1, nameWidth: 80 },
    { key: 'baku', point: { x: 8000, y: -3000 }, count: 1, nameWidth: 80 },
    { key: 'tabriz', point: { x: 8000, y: -3010 }, count: 1, nameWidth: 80 },
    { key: 'south', point: { x: 440, y: 4000 }, count: 1, nameWidth: 80 },
  ];
  const placements = layoutPins(far, BOX, CORNERS);

  it('have markers inside the edge, on their side', () => {
    for (const { point } of placements) {
      expect(point.x).toBeGreaterThan(0);
      expect(point.x).toBeLessThan(900);
      expect(point.y).toBeGreaterThan(0);
      expect(point.y).toBeLessThan(800);
    }
    expect(placements[0]?.point.x).toBeLessThan(50);
    expect(placements[1]?.point.x).toBeGreaterThan(850);
    expect(placements[3]?.point.y).toBeGreaterThan(750);
  });

  it('have arrows toward the place', () => {
    const degrees = (index: number) => {
      const placement = placements[index];
      return placement?.mode === 'edge' ? placement.degrees : Number.NaN;
    };
    // Clockwise from up: west by north, east by north, south.
    expect(degrees(0)).toBeCloseTo(294.97, 1);
    expect(degrees(1)).toBeCloseTo(65.76, 1);
    expect(degrees(3)).toBeCloseTo(180.16, 1);
  });

  it('avoid the corners and each other', () => {
    const [, baku, tabriz] = placements;
    expect(baku?.point.y).toBeGreaterThanOrEqual(200);
    expect(Math.abs((baku?.point.y ?? 0) - (tabriz?.point.y ?? 0))).toBeGreaterThanOrEqual(40);
  });

  it('do not cover the pins in view', () => {
    const [, edge] = layoutPins(
      [
        { key: 'a', point: { x: 840, y: 300 }, count: 3, nameWidth: 80 },
        { key: 'east', point: { x: 9000, y: 100 }, count: 1, nameWidth: 80 },
      ],
      BOX,
      CORNERS,
    );
    expect(edge?.mode).toBe('edge');
    expect(Math.abs((edge?.point.y ?? 300) - 300)).toBeGreaterThan(40);
  });

  it('stay at the edge as long as any of its sides has room', () => {
    const east = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key, index) => ({
      key,
      point: { x: 4000, y: -3000 + index * 1000 },
      count: 1,
      nameWidth: 98,
    }));
    const box = { left: 0, top: 0, right: 500, bottom: 520 };
    const corners = { ...CORNERS, topRight: { width: 60, height: 240 }, bottomRight: { width: 140, height: 130 } };
    for (const { point } of layoutPins(east, box, corners)) {
      expect(Math.min(point.x, point.y, box.right - point.x, box.bottom - point.y)).toBeLessThanOrEqual(22);
    }
  });

  it('are left out rather than overlapped if the map is too small for all', () => {
    const around = Array.from({ length: 9 }, (_, index) => ({
      key: String(index),
      point: { x: 4000 * Math.cos(index), y: 4000 * Math.sin(index) },
      count: 1,
      nameWidth: 80,
    }));
    const placed = layoutPins(around, { left: 0, top: 0, right: 500, bottom: 110 }, CORNERS);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(9);
    for (const [index, a] of placed.entries()) {
      for (const b of placed.slice(index + 1)) {
        const apart = Math.abs(a.point.y - b.point.y) >= 40 || Math.abs(a.point.x - b.point.x) >= 80;
        expect(apart).toBe(true);
      }
    }
  });
});
