import { mount } from 'svelte';
import { importedExtension } from './map/extension.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import { hasKept } from './database.ts';
import { Imported } from './imported.svelte.ts';
import { keptLayers } from './keep.ts';
import { findRow, rowId } from './rows.ts';
import { started } from './started.svelte.ts';
import YourData from './YourData.svelte';

/**
 * The imported layers of this page. Do not call it during component initialization, because the layers outlive the component. The
 * first call adds them to the map and puts their section below the map's own layers.
 */
export function importedOf(app: AppState): Imported {
  if (started.imported) return started.imported;
  const imported = (started.imported = new Imported(app));
  app.extend(
    importedExtension({
      layers: () => imported.onMap,
      opened: () => {
        const row = app.selected?.type === 'row' ? findRow(app.selected.id)?.row : undefined;
        return row && [row.longitude, row.latitude];
      },
      onopen: (layer, index) => app.select({ type: 'row', id: rowId(layer, index) }, app.glMap?.getCanvas()),
      expansionZoom: (layer, cluster) => imported.tiles.expansionZoom(layer, cluster),
    }),
  );
  // Added here, because the panel is part of the first load, which has a size budget, and few readers import anything.
  const section = document.createElement('div');
  section.style.display = 'contents';
  document.querySelector('main.panel > section')?.after(section);
  mount(YourData, { target: section, props: { app, imported } });
  void hasKept(app.story.database).then(async (has) => {
    if (has) imported.layers = [...(await keptLayers(app.story.database)), ...imported.layers];
    started.isRestored = true;
  });
  return imported;
}
