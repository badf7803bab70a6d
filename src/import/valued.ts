import type { Attachment } from 'svelte/attachments';

/**
 * Sets the value of a select, and again whenever it changes. Svelte's `bind:value` would add its code for selects to the first
 * load, whose script has a size budget.
 */
export function valued(value: string): Attachment<HTMLSelectElement> {
  return (select) => void (select.value = value);
}
