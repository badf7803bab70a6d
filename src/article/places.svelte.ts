import { untrack } from 'svelte';
import type { Annotated } from '../story/schemas/annotations.ts';
import { paintOf, pinPaintOf } from '../map/palette.ts';
import type { AppState } from '../app/app-state.svelte.ts';

type Body = Annotated['bodies'][number];

/** Title and colour on the map of what rests on a quotation; undefined for a zone that is not fetched yet. */
export function placeOf(app: AppState, { type, id }: Body): { title: string; color: string } | undefined {
  const event = type === 'event' ? app.events.find((each) => each.id === id) : undefined;
  if (event) return { title: app.text(event.properties.title), color: pinPaintOf(app.story, event.properties.category).color };
  const zone = type === 'zone' ? app.everyZone.find((each) => each.id === id) : undefined;
  return zone && { title: app.text(zone.properties.title), color: paintOf(app.story, zone.properties.kind).color };
}

/** Opens the evidence of a pin or zone and flies there; a zone that is not fetched yet, once it is. */
export function goTo(app: AppState, { type, id }: Body, opener: HTMLElement): void {
  const event = type === 'event' && app.events.find((each) => each.id === id);
  if (event) return app.selectEvent(event, opener);
  const zone = app.everyZone.find((each) => each.id === id);
  if (zone) return app.showZone(zone, opener);
  app.select({ type: 'zone', id }, opener);
  void app.loadMore();
  let isDone = false;
  const stop = $effect.root(() => {
    $effect(() => {
      const found = app.everyZone.find((each) => each.id === id);
      const isLeft = !app.isSelected('zone', id);
      if (isDone || (!found && !isLeft)) return;
      isDone = true;
      if (found && !isLeft) untrack(() => app.showZone(found, opener));
      queueMicrotask(() => stop());
    });
  });
}

/**
 * Opens what rests on a quotation. Where that are several, the first, and the next one each time the words are chosen again.
 */
export function goToNext(app: AppState, bodies: readonly Body[], opener: HTMLElement): void {
  const open = bodies.findIndex(({ type, id }) => app.isSelected(type, id));
  const next = bodies[(open + 1) % bodies.length];
  if (next) goTo(app, next, opener);
}
