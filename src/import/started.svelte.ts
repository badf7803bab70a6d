import type { Imported } from './imported.svelte.ts';

/** The imported layers, if there are any. Other tools look here without loading the import code. */
class Started {
  imported = $state.raw<Imported | undefined>();
  /** Whether the saved layers are restored, or none were saved. */
  isRestored = $state(false);
}

export const started = new Started();
