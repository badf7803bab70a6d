import { tick } from 'svelte';
import { formatView, parseView } from '../../../src/app/view.ts';
import { AppState } from '../../../src/app/app-state.svelte.ts';

/**
 * The page's state with the published data loaded, as after a first interaction.
 * @param hash the view as in the address, such as `#selected=zone/sweida`
 */
export async function loadedApp(hash = ''): Promise<AppState> {
  const app = new AppState();
  await app.data.loadAll();
  const view = parseView(hash);
  await app.speak(view.language);
  app.restore(view);
  if (app.wantsMore) await app.loadMore();
  await tick();
  return app;
}

/** The hash that the page would write to the address bar. */
export const addressOf = (app: AppState): string => formatView(app.view);
