import type { Target } from './entries.ts';
import type { Position } from '../story/schemas/geojson.ts';
import { isRightToLeft } from '../i18n/messages.ts';
import { foundExtension } from './layers.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import type { Layout } from '../app/layout.svelte.ts';

/** What a reader can choose: something found, or a point by its coordinates. */
export type Choice = Target | { type: 'point'; position: Position };

/** Zoom at which a point's surroundings can be told; the basemap goes no closer than 11. */
const POINT_ZOOM = 10.2;

const DEGREES_PER_PIXEL = 360 / 512;

/** Flies so that the place stands in the middle of what panels leave free. */
function flyTo(app: AppState, layout: Layout, [longitude, latitude]: Position, zoom: number): void {
  const { left, right } = layout.insets(app.isEvidenceOpen, isRightToLeft(app.language));
  const shift = (((right - left) / 2) * DEGREES_PER_PIXEL) / 2 ** zoom;
  app.flight = { type: 'camera', camera: { longitude: longitude + shift, latitude, zoom } };
}

/** Rings a place; a click on the map takes the ring off, and so does the next one. */
function mark(app: AppState, position: Position): void {
  const unmark = () => (app.extensions = app.extensions.filter(({ key }) => key !== extension.key));
  const extension = foundExtension(position, () => {
    unmark();
    // The click is meant for the map.
    return false;
  });
  unmark();
  app.extend(extension);
}

/** Brings what was chosen into view. @param opener gets the focus back once the evidence closes */
export function choose(app: AppState, layout: Layout, choice: Choice, opener: HTMLElement | null): void {
  // A full sheet would cover the map that is to be seen.
  if (layout.isNarrow && layout.sheet === 'full') layout.sheet = 'half';
  if (choice.type === 'event' || choice.type === 'far') app.selectEvent(choice.event, opener);
  else if (choice.type === 'zone') app.showZone(choice.zone, opener);
  else if (choice.type === 'excerpt') choose(app, layout, choice.of, opener);
  else if (choice.type === 'point') {
    const [longitude, latitude] = choice.position;
    app.select({ type: 'point', id: `${latitude.toFixed(4)},${longitude.toFixed(4)}` }, opener);
    flyTo(app, layout, choice.position, POINT_ZOOM);
  } else {
    if (choice.kind === 'town') mark(app, choice.position);
    flyTo(app, layout, choice.position, choice.zoom);
    app.glMap?.getCanvas().focus();
  }
}
