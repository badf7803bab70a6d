import { render } from 'svelte/server';
import type { FileContent, FileKey } from '../story/files.ts';
import { boxOf } from '../map/still/project.ts';
import type { Story } from '../story/schemas/story.ts';
import { stillDeclarations, stillRules } from '../map/still/variables.ts';
import { AppState } from '../app/app-state.svelte.ts';
import Prerendered from './Prerendered.svelte';
import SharePicture from './SharePicture.svelte';

/** The page's state in English, with its data loaded. */
function stateWith(data: FileContent): AppState {
  const app = new AppState();
  for (const key of Object.keys(data) as FileKey[]) app.data.put(key, data[key]);
  return app;
}

/** Renders the page's default view to HTML; the build runs this in Node (scripts/prerender.ts). */
export function renderPage(data: FileContent): string {
  return render(Prerendered, { props: { app: stateWith(data), data } }).body;
}

/** Renders the link preview as SVG (scripts/share-picture.ts). */
export function renderSharePicture(data: FileContent): string {
  return render(SharePicture, { props: { app: stateWith(data), data } }).body;
}

/** The map's palette for a page without script: light, and dark where the system or the page is. `dark` holds more declarations for it. */
export function renderPalette({ kinds, map }: Story, dark: string): string {
  const home = boxOf(map.home);
  return [
    `:root{--home-ratio:${home.width / home.height};${stillDeclarations('light', kinds)}}`,
    `:root[data-theme=dark]{${stillDeclarations('dark', kinds)}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme]){${dark}${stillDeclarations('dark', kinds)}}}`,
    stillRules(kinds),
  ].join('');
}
