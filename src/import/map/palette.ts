import type { Theme } from '../../app/view.ts';

/** Colours of imported layers and of the categories within one: distinct from each other, the zones and the pins. */
export const IMPORTED_COLORS = ['#6a3d9a', '#1b7f79', '#c2185b', '#5b7f00', '#a65628', '#3457d5', '#b8860b', '#6e6e6e'] as const;

/** Edge of a point, and the number in a cluster. */
export const POINT_EDGE: Record<Theme, string> = { light: '#ffffff', dark: '#14181d' };
export const CLUSTER_TEXT = '#ffffff';
