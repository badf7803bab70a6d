import type { Imported } from './imported.svelte.ts';

/** What the reader brought along, as far as it is there: other tools look here and fetch nothing. */
class Started {
  imported = $state.raw<Imported | undefined>();
  /** Whether what the browser keeps is here, or nothing is kept. */
  isRestored = $state(false);
}

export const started = new Started();
