import type { Theme } from '../../app/view.ts';

/** Colours of the reader's own layers, and of the categories within one: apart from each other and from the zones' and pins'. */
export const IMPORTED_COLORS = ['#6a3d9a', '#1b7f79', '#c2185b', '#5b7f00', '#a65628', '#3457d5', '#b8860b', '#6e6e6e'] as const;

/** Around a point, and a cluster's number. */
export const POINT_EDGE: Record<Theme, string> = { light: '#ffffff', dark: '#14181d' };
export const CLUSTER_TEXT = '#ffffff';
