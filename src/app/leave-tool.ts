import { tick } from 'svelte';
import type { AppState } from './app-state.svelte.ts';

/** Puts the keyboard's focus on the button of the tool bar that opens a tool. */
export function focusTool(name: string): void {
  document.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.focus();
}

/** Closes a tool and gives the focus back to the button that opens it. */
export async function leaveTool(app: AppState, name: string): Promise<void> {
  app.closeTool(name);
  // On a phone the bar comes back only when the tool is gone.
  await tick();
  focusTool(name);
}
