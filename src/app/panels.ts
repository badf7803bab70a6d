// The map asks for it once there is somewhere to fly to.
import '../map/flights.ts';

/** What the first view does without and the reader's first move asks for: it is there before a click has landed. */
export { default as Alerts } from './Alerts.svelte';
export { default as EventFilters } from '../events/EventFilters.svelte';
export { default as Evidence } from '../evidence/Evidence.svelte';
export { default as EventTable } from '../events/EventTable.svelte';
export { default as InView } from '../map/InView.svelte';
export { default as KeysDialog } from './KeysDialog.svelte';
export { default as MapPad } from '../map/MapPad.svelte';
export { default as Tools } from './Tools.svelte';
