import type { MoreKind, OwnKind, ZoneKind } from '../story/vocabulary.ts';
import { ZONE_PAINT, type Pattern, type ZonePaint } from '../map/palette.ts';

const SPARSE_UPRIGHT: Pattern = { size: 12, path: 'M6-1V13', width: 1 };
const PLUSES: Pattern = { size: 14, path: 'M7 4.5V9.5M4.5 7H9.5', width: 1 };
const LEVEL: Pattern = { size: 6, path: 'M-1 3H7', width: 1.1 };
const WIDE_LEVEL: Pattern = { size: 10, path: 'M-1 5H11', width: 1 };
const DASHES: Pattern = { size: 12, path: 'M1 3H7M7 9H13M-5 9H1', width: 1 };
const NONE: Pattern = { size: 8, path: 'M-9 -9h.01', width: 0.1 };

/**
 * Colour and pattern of the zones that are off by default: lighter than the article's own. The areas of limitation are
 * shades of one green, the strictest darkest.
 */
export const MORE_PAINT: Record<MoreKind, ZonePaint> = {
  withdrawal: { color: '#b8408f', label: { light: '#8a2467', dark: '#f08ccb' }, pattern: SPARSE_UPRIGHT },
  'limitation-10': { color: '#0a6b55', label: { light: '#07523f', dark: '#74d3b8' }, pattern: LEVEL },
  'limitation-20': { color: '#2f9f7f', label: { light: '#0f5f49', dark: '#86dcc2' }, pattern: WIDE_LEVEL },
  'limitation-25': { color: '#86cfb4', label: { light: '#2c6b56', dark: '#a9ead4' }, pattern: DASHES },
  line: { color: '#7048e8', label: { light: '#4d2cb8', dark: '#b9a3ff' }, pattern: NONE },
  governorate: { color: '#8a5a3c', label: { light: '#6b432b', dark: '#d9ac8e' }, pattern: PLUSES },
};

/** How strongly a zone that is off by default lies over the map. */
export const MORE_OPACITY = { fill: 0.08, emphasised: 0.22, pattern: 0.4 };

/** Bands of doubt: a light wash with thin edges. Steps of a rule: stronger than any zone. */
export const BAND_OPACITY = { fill: 0.22, line: 0.8 };
export const STEP_OPACITY = 0.26;

/** Colour and pattern of any zone. */
export function paintOf(kind: ZoneKind): ZonePaint {
  return kind in MORE_PAINT ? MORE_PAINT[kind as MoreKind] : ZONE_PAINT[kind as OwnKind];
}
