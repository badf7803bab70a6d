import { groupByPlace } from '../events/places.ts';
import { layoutPins } from '../map/pins/pin-layout.ts';
import type { Events } from '../story/schemas/events.ts';
import type { Story } from '../story/schemas/story.ts';
import type { Zones } from '../story/schemas/zones.ts';
import { CORNERS, homePadding } from '../map/camera.ts';
import { placeNames } from '../map/still/names.ts';
import { homeBoxIn, toScreen, type Size } from '../map/still/project.ts';
import type { MapData } from '../map/still/shapes.ts';
import type { Overlay } from '../map/still/StillMap.svelte';

/** Size of the map, in CSS pixels, on the two screens that pins and names are laid out for: 1280 by 800 and 390 by 844. */
const SIZES: Record<'wide' | 'narrow', Size> = { wide: { width: 896, height: 800 }, narrow: { width: 390, height: 455 } };
const ATTRIBUTION_HEIGHT = 22;
const SHEET_OVERLAP = 16;

/** Names and pins of the default view for one screen size. A stack shows its first pin; what is outside the map is left out. */
export function overlayFor(
  screens: 'wide' | 'narrow',
  data: MapData & { story: Story; zones: Zones; events: Events },
  size: Size = SIZES[screens],
): Overlay {
  const bottom = screens === 'narrow' ? SHEET_OVERLAP : 0;
  const box = homeBoxIn(data.story.map.home, size, homePadding({ bottom }, screens === 'narrow'));
  const groups = groupByPlace(data.events.features);
  const placements = layoutPins(
    groups.map(({ key, position, events, name }) => ({
      key,
      point: toScreen(position, box, size),
      count: events.length,
      nameWidth: name.en.length,
    })),
    { left: 0, top: 0, right: size.width, bottom: size.height - bottom - ATTRIBUTION_HEIGHT },
    CORNERS[screens].ltr,
  );
  const pins = placements.flatMap((placement) => {
    if (placement.mode === 'edge') return [];
    const members = groups.filter(({ key }) => placement.members.includes(key));
    const position = groups.find(({ key }) => key === placement.members[0])?.position;
    const events = data.events.features.filter((event) => members.some((group) => group.events.includes(event)));
    const shown = placement.mode === 'fan' ? events : events.slice(0, 1);
    const offset = (index: number) => (placement.mode === 'fan' ? placement.offsets[index] : undefined) ?? { x: 0, y: 0 };
    return position ? shown.map((event, index) => ({ event, position, offset: offset(index) })) : [];
  });
  const zones = data.zones.features.filter(({ properties }) => properties.visible);
  return { screens, pins, names: placeNames(data, zones, 'en', { box, size }, { groups, placements }) };
}
