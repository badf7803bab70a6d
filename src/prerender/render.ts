import { render } from 'svelte/server';
import type { FileContent, FileKey } from '../story/files.ts';
import { HOME_BOX } from '../map/still/project.ts';
import { stillDeclarations } from '../map/still/variables.ts';
import { AppState } from '../app/app-state.svelte.ts';
import Prerendered from './Prerendered.svelte';
import SharePicture from './SharePicture.svelte';

/** The page's state with its data at hand, in English. */
function stateWith(data: FileContent): AppState {
  const app = new AppState();
  for (const key of Object.keys(data) as FileKey[]) app.data.put(key, data[key]);
  return app;
}

/** The page's default view as markup; the build runs this in Node (scripts/prerender.ts). */
export function renderPage(data: FileContent): string {
  return render(Prerendered, { props: { app: stateWith(data), data } }).body;
}

/** The picture that stands for the page where a link to it is shown, as SVG (scripts/share-picture.ts). */
export function renderSharePicture(data: FileContent): string {
  return render(SharePicture, { props: { app: stateWith(data), data } }).body;
}

/** The map's palette for a page without script: light, and dark where the system or the page is. `dark` holds more declarations for it. */
export function renderPalette(dark: string): string {
  return [
    `:root{--home-ratio:${HOME_BOX.width / HOME_BOX.height};${stillDeclarations('light')}}`,
    `:root[data-theme=dark]{${stillDeclarations('dark')}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme]){${dark}${stillDeclarations('dark')}}}`,
  ].join('');
}
