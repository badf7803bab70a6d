import type { Attachment } from 'svelte/attachments';

/**
 * Gives a choice its value, and again whenever that changes. Svelte's own way would bring its code for choices into the first
 * load, whose script has a budget.
 */
export function valued(value: string): Attachment<HTMLSelectElement> {
  return (select) => void (select.value = value);
}
