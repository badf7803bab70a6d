import { OWN_KINDS } from '../../story/vocabulary.ts';
import type { Theme } from '../../app/view.ts';
import { MAP_COLORS, ZONE_PAINT } from '../palette.ts';

/** The palette of a theme as custom properties: `--still-land`, `--still-label-ring`, … */
export function stillVariables(theme: Theme): Record<string, string> {
  const names = OWN_KINDS.map((kind) => [`--still-name-${kind}`, ZONE_PAINT[kind].label[theme]]);
  return Object.fromEntries([...Object.entries(MAP_COLORS[theme]).map(([name, color]) => [`--still-${name}`, color]), ...names]);
}

/** The same as declarations, for a style sheet or a style attribute. */
export function stillDeclarations(theme: Theme): string {
  return Object.entries(stillVariables(theme))
    .map(([name, color]) => `${name}:${color}`)
    .join(';');
}
