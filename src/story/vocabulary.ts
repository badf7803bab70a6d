/** What kinds of event there are, in the order of the legend. */
export const CATEGORIES = ['violence', 'strike', 'withdrawal', 'security', 'diplomacy', 'politics'] as const;
export type Category = (typeof CATEGORIES)[number];

export const STATUSES = ['happened', 'ongoing', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/** Kinds of the article's own zones, which the first view draws. */
export const OWN_KINDS = ['province', 'buffer-zone', 'ring'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** Kinds of the zones that are off by default, in the order of the layer list. */
export const MORE_KINDS = ['withdrawal', 'limitation-10', 'limitation-20', 'limitation-25', 'line', 'governorate'] as const;
export type MoreKind = (typeof MORE_KINDS)[number];

/** `kind` decides a zone's colour and pattern (src/map/palette.ts, src/zones/further-palette.ts); zones themselves carry no colours. */
export const ZONE_KINDS = [...OWN_KINDS, ...MORE_KINDS] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];
