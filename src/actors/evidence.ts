import type { AppState } from '../app/app-state.svelte.ts';

export { default } from './ActorEvidence.svelte';

/** Kind of actor: person, office or group. */
export function kind(app: AppState): string {
  const words = app.t.actors;
  const actor = app.data.get('actors')?.actors.find(({ id }) => id === app.selected?.id);
  return actor ? words.kinds[actor.kind] : words.title;
}

/** Name of the actor; undefined if there is none with this id. */
export function title(app: AppState, id: string): string | undefined {
  if (!app.has('actors.json')) return undefined;
  const actors = app.data.get('actors')?.actors;
  const actor = actors?.find((each) => each.id === id);
  if (actor) return app.text(actor.name);
  return actors ? undefined : app.t.actors.loading;
}
