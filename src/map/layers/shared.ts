import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Language } from '../../i18n/languages.ts';
import type { Kind } from '../../story/schemas/story.ts';
import type { MapColors } from '../palette.ts';

/** Drawn from the reader's own fonts: the style has no glyph server. MapLibre takes the weight from the first name. */
export const REGULAR = ['system-ui', 'Noto Sans', 'Noto Sans Arabic', 'sans-serif'];
export const BOLD = ['Noto Sans Bold', ...REGULAR];

/** The name in the reader's language; in English where the data lack it. */
export function nameIn(language: Language): ExpressionSpecification {
  return ['coalesce', ['get', language, ['get', 'name']], ['get', 'en', ['get', 'name']]];
}

export function halo(colors: MapColors, color: DataDrivenPropertyValueSpecification<string>): SymbolLayerSpecification['paint'] {
  return { 'text-color': color, 'text-halo-color': colors.halo, 'text-halo-width': 1.8, 'text-halo-blur': 0.2 };
}

/** Style state that names the zones to draw; set by the map when the reader toggles a layer. */
export const VISIBLE_ZONES = 'visibleZones';

/** MapLibre types `in` with a literal haystack only; a global state serves as well. */
export const onlyVisible = ['in', ['get', 'id'], ['global-state', VISIBLE_ZONES]] as unknown as FilterSpecification;

export const emphasised: ExpressionSpecification = [
  'any',
  ['boolean', ['feature-state', 'selected'], false],
  ['boolean', ['feature-state', 'highlighted'], false],
];

/** A value by a feature's kind. @param otherwise for any other kind */
export function byKind<Value extends string>(
  kinds: readonly Kind[],
  value: (kind: Kind) => Value,
  otherwise: Value,
): ExpressionSpecification | Value {
  const branches = kinds.flatMap((kind) => [kind.id, value(kind)]);
  return branches.length ? (['match', ['get', 'kind'], ...branches, otherwise] as unknown as ExpressionSpecification) : otherwise;
}

export const PATTERN_PREFIX = 'pattern-';

export function patternName(kind: string): string {
  return PATTERN_PREFIX + kind;
}
