/**
 * What the first view does without, in one script that is fetched when it is first asked for: zones that are off by default,
 * how sure edges are, the steps of a rule.
 */
export { default as MoreLayers } from './FurtherLayers.svelte';
export { moreExtension } from './further-sources.ts';
export { More } from './further-zones.svelte.ts';
