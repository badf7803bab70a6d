/** What kinds of event there are, in the order of the legend. */
export const CATEGORIES = ['violence', 'strike', 'withdrawal', 'security', 'diplomacy', 'politics'] as const;
export type Category = (typeof CATEGORIES)[number];

export const STATUSES = ['happened', 'ongoing', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/** The languages that every text comes in. */
export const LANGUAGE_TAGS = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGE_TAGS)[number];

/** `kind` decides a zone's colour and pattern (src/map/palette.ts); zones themselves carry no colours. */
export const ZONE_KINDS = ['province', 'buffer-zone', 'ring'] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];
