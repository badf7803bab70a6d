/** Where pins go on the screen: fanned out around their place, stacked with a count, or named at the map's edge. Lengths are CSS pixels. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface AnchoredGroup {
  key: string;
  /** Projected position; may lie far outside the box. */
  point: Point;
  count: number;
  /** About how wide the group's name is at the map's edge. */
  nameWidth: number;
}

/** Where one or several groups stand; `members` are their keys, the one with most events first. */
export type Placement =
  | { members: string[]; mode: 'fan'; point: Point; offsets: Point[] }
  | { members: string[]; mode: 'stack'; point: Point; count: number }
  | Edge;

interface Edge {
  members: string[];
  mode: 'edge';
  point: Point;
  /** Direction of the place, clockwise from up. */
  degrees: number;
  width: number;
}

export const PIN_SIZE = 30;
/** What must be seen of a pin for it to be a target (WCAG 2.5.8). */
const LEAST_TARGET = 24;
/** Between fanned pins: enough that no pin's square covers more than 6 of its neighbour's 30 pixels. */
const GAP = 5;
/** Pins and stacks nearer than this lie on each other and are merged. */
const MERGE_DISTANCE = 38;
const EDGE_INSET = 22;
const EDGE_HEIGHT = 40;
/** Rows of edge markers, one behind the other, before they may cover something. */
const ROWS = 5;
/** Arrow, icon, padding and a margin of an edge marker, beside its name. */
const EDGE_FURNITURE = 74;

/** Room that controls, scale and inset take in the corners of the map: edge markers keep out. */
export type Corners = Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight', { width: number; height: number }>;

/** Radius from a place to the centres of `count` pins around it; 0 for one pin, which stands on the place. */
export function fanRadius(count: number): number {
  if (count < 2) return 0;
  return Math.max(PIN_SIZE * 0.72, (PIN_SIZE + GAP) / (2 * Math.sin(Math.PI / count)));
}

/** Offsets of fanned pins, clockwise from the top. */
export function fanOffsets(count: number): Point[] {
  const radius = fanRadius(count);
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/** Space that a group takes around its place when fanned. */
export function fanReach(count: number): number {
  return fanRadius(count) + PIN_SIZE / 2;
}

/** The box in which pins with this reach around their place show at least {@link LEAST_TARGET} of each pin. */
function roomFor(reach: number, { left, top, right, bottom }: Box): Box {
  const inset = reach - PIN_SIZE + LEAST_TARGET;
  return { left: left + inset, top: top + inset, right: right - inset, bottom: bottom - inset };
}

function inside(point: Point, box: Box): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}

/** Where the line from the box's centre to an outside point leaves the box, and its direction (degrees clockwise from up). */
function onEdge(point: Point, box: Box): { point: Point; degrees: number } {
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const [dx, dy] = [point.x - centre.x, point.y - centre.y];
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2 - EDGE_INSET, (box.bottom - box.top) / 2 - EDGE_INSET];
  const scale = Math.min(halfWidth / Math.max(Math.abs(dx), 1e-9), halfHeight / Math.max(Math.abs(dy), 1e-9));
  const degrees = ((Math.atan2(dx, -dy) * 180) / Math.PI + 360) % 360;
  return { point: { x: centre.x + dx * scale, y: centre.y + dy * scale }, degrees };
}

function cornerBoxes({ left, top, right, bottom }: Box, { topLeft, topRight, bottomLeft, bottomRight }: Corners): Box[] {
  return [
    { left, top, right: left + topLeft.width, bottom: top + topLeft.height },
    { left: right - topRight.width, top, right, bottom: top + topRight.height },
    { left, top: bottom - bottomLeft.height, right: left + bottomLeft.width, bottom },
    { left: right - bottomRight.width, top: bottom - bottomRight.height, right, bottom },
  ];
}

/** What an edge marker covers: it reaches from its arrow toward the middle of the map. */
function markerBox({ point, degrees, width }: Omit<Edge, 'members' | 'mode'>): Box {
  const [left, right] = degrees > 180 ? [EDGE_INSET, width - EDGE_INSET] : [width - EDGE_INSET, EDGE_INSET];
  return { left: point.x - left, right: point.x + right, top: point.y - EDGE_HEIGHT / 2, bottom: point.y + EDGE_HEIGHT / 2 };
}

function within(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Steps in which a place for an edge marker is looked for. */
const STEP = 6;

/** Points along the sides of a box. */
function outline({ left, top, right, bottom }: Box): Point[] {
  const points: Point[] = [];
  for (let x = left; x <= right; x += STEP) points.push({ x, y: top }, { x, y: bottom });
  for (let y = top; y <= bottom; y += STEP) points.push({ x: left, y }, { x: right, y });
  return points;
}

/**
 * Moves an edge marker to the nearest place at the map's edge where it covers nothing; where the edge is full, into a
 * second row and so on. @returns whether there was such a place
 */
function slide(edge: Edge, taken: readonly Box[], box: Box): boolean {
  const { x, y } = edge.point;
  const far = (point: Point) => Math.hypot(point.x - x, point.y - y);
  for (let row = 0; row < ROWS; row++) {
    const [across, down] = [EDGE_INSET + row * edge.width, EDGE_INSET + row * EDGE_HEIGHT];
    const inner = { left: box.left + across, right: box.right - across, top: box.top + down, bottom: box.bottom - down };
    const nearestFirst = [...(row ? [] : [edge.point]), ...outline(inner)].sort((a, b) => far(a) - far(b));
    const free = nearestFirst.find((point) => {
      const covers = markerBox({ ...edge, point });
      return within(covers, box) && !taken.some((other) => overlap(covers, other));
    });
    if (free) {
      edge.point = free;
      return true;
    }
  }
  return false;
}

interface Cluster {
  members: AnchoredGroup[];
  point: Point;
  count: number;
}

function merge(a: Cluster, b: Cluster): Cluster {
  const members = [...a.members, ...b.members].sort((x, y) => y.count - x.count);
  // The largest group's own place, so that merging moves no more pins than it must.
  return { members, point: members[0]?.point ?? a.point, count: a.count + b.count };
}

/** Merges clusters for as long as `together` says of any two that they must be one. */
function mergeWhile(clusters: Cluster[], together: (a: Cluster, b: Cluster) => boolean): Cluster[] {
  for (const [index, a] of clusters.entries()) {
    const b = clusters.slice(index + 1).find((other) => together(a, other));
    if (b) return mergeWhile([...clusters.filter((each) => each !== a && each !== b), merge(a, b)], together);
  }
  return clusters;
}

const apart = (a: Cluster, b: Cluster) => Math.hypot(a.point.x - b.point.x, a.point.y - b.point.y);
const fansMeet = (a: Cluster, b: Cluster) => apart(a, b) < fanReach(a.count) + fanReach(b.count);

/**
 * Lays groups out in the visible box; a place so near its edge that a pin on it would be cut to less than a target counts
 * as outside. Groups that would lie on each other are merged. A group of several fans out where its fan meets no other and
 * the edge cuts none of it; else it stacks, unless it is `open` (the reader asked for it): then it takes in whatever its fan
 * would cover. On a map too small for all the names at its edge those that find no room are left out: the list has them.
 */
export function layoutPins(groups: readonly AnchoredGroup[], box: Box, corners: Corners, open?: string): Placement[] {
  const visible = groups.filter((group) => inside(group.point, roomFor(PIN_SIZE / 2, box)));
  const isOpen = (cluster: Cluster) => cluster.members.some(({ key }) => key === open);
  const single = visible.map((group): Cluster => ({ members: [group], point: group.point, count: group.count }));
  const merged = mergeWhile(single, (a, b) => apart(a, b) < MERGE_DISTANCE);
  const clusters = mergeWhile(merged, (a, b) => (isOpen(a) || isOpen(b)) && fansMeet(a, b));

  const placed = clusters.map((cluster): Placement => {
    const { point, count } = cluster;
    const members = cluster.members.map(({ key }) => key);
    const crowded = members.length > 1 || clusters.some((other) => other !== cluster && fansMeet(cluster, other));
    const isCut = !inside(point, roomFor(fanReach(count), box));
    if (count > 1 && (crowded || isCut) && !isOpen(cluster)) return { members, mode: 'stack', point, count };
    return { members, mode: 'fan', point, offsets: fanOffsets(count) };
  });

  const taken = placed.map(({ point: { x, y }, ...rest }): Box => {
    const reach = rest.mode === 'fan' ? fanReach(rest.offsets.length) : MERGE_DISTANCE / 2;
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  });
  taken.push(...cornerBoxes(box, corners));
  const edges = groups
    .filter((group) => !visible.includes(group))
    .map((group): Edge => ({ members: [group.key], mode: 'edge', width: group.nameWidth + EDGE_FURNITURE, ...onEdge(group.point, box) }))
    .filter((edge) => slide(edge, taken, box) && taken.push(markerBox(edge)));
  return [...placed, ...edges];
}
