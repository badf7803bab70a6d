import { mount } from 'svelte';
import { importedExtension } from '../../map/imported/extension.ts';
import type { AppState } from '../../state/app-state.svelte.ts';
import { hasKept } from './database.ts';
import { Imported } from './imported.svelte.ts';
import { keptLayers } from './keep.ts';
import RowCard from './RowCard.svelte';
import YourData from './YourData.svelte';

const started = new WeakMap<AppState, Imported>();

/**
 * The reader's layers of this page. Not to be called while a component is made: they outlive it. The first call draws them on the map and puts their section below the map's own layers.
 */
export function importedOf(app: AppState): Imported {
  const before = started.get(app);
  if (before) return before;
  const imported = new Imported(app);
  started.set(app, imported);
  app.extend(importedExtension({ layers: () => imported.onMap, onopen: (layer, index) => (imported.opened = { layer, index }) }));
  // The panel is part of the first load and has no room for what few readers open.
  const section = document.createElement('div');
  section.style.display = 'contents';
  document.querySelector('main.panel > section')?.after(section);
  mount(YourData, { target: section, props: { app, imported } });
  mount(RowCard, { target: document.querySelector('.page') ?? document.body, props: { app, imported } });
  void hasKept().then(async (has) => {
    if (has) imported.layers = [...(await keptLayers()), ...imported.layers];
  });
  return imported;
}
