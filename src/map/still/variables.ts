import type { Kind } from '../../story/schemas/story.ts';
import type { Theme } from '../../app/view.ts';
import { MAP_COLORS } from '../palette.ts';

/** The palette of a theme as custom properties: `--still-land`, `--still-name-<kind>`, … */
export function stillVariables(theme: Theme, kinds: readonly Kind[]): Record<string, string> {
  const names = kinds.map(({ id, label }) => [`--still-name-${id}`, label[theme]]);
  return Object.fromEntries([...Object.entries(MAP_COLORS[theme]).map(([name, color]) => [`--still-${name}`, color]), ...names]);
}

/** The same as declarations, for a style sheet or a style attribute. */
export function stillDeclarations(theme: Theme, kinds: readonly Kind[]): string {
  return Object.entries(stillVariables(theme, kinds))
    .map(([name, color]) => `${name}:${color}`)
    .join(';');
}

/** Rules that give the names of zones their kinds' colours, for a page without style attributes. */
export function stillRules(kinds: readonly Kind[]): string {
  return kinds.map(({ id }) => `.still text[data-kind='${id}']{fill:var(--still-name-${id})}`).join('');
}
