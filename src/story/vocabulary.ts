export const STATUSES = ['happened', 'ongoing', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/** Patterns that a story may give its kinds of zones (src/map/palette.ts draws them). */
export const PATTERNS = ['hatch', 'cross-hatch', 'dots', 'sparse-upright', 'pluses', 'level', 'wide-level', 'dashes', 'none'] as const;
export type PatternName = (typeof PATTERNS)[number];

/** Outlines and icons that a story may give its categories' pins (src/map/palette.ts draws them). */
export const PIN_OUTLINES = ['hexagon', 'triangle', 'square', 'shield', 'circle', 'diamond'] as const;
export type PinOutline = (typeof PIN_OUTLINES)[number];
export const PIN_ICONS = ['cross', 'down', 'right', 'tick', 'speech', 'flag'] as const;
export type PinIcon = (typeof PIN_ICONS)[number];
