import { en } from '../i18n/en.ts';
import { allWords } from '../i18n/panel-words.ts';
import { localDay } from '../i18n/local-day.ts';
import type { About } from './formats/about.ts';
import { DEFAULT_READING } from '../story/reading.ts';
import type { Category, ZoneKind } from '../story/vocabulary.ts';
import { paintOf } from '../zones/further-palette.ts';
import { PIN_PAINT } from '../map/palette.ts';
import type { AppState } from '../app/app-state.svelte.ts';

/** What a file that is saved now says of itself. */
export function aboutOf(app: AppState, scope: 'shown' | 'all'): About {
  const data = app.data.get('datapackage');
  const { language, t } = app;
  return {
    title: data?.title ?? en.title,
    description: allWords(t).download.descriptions[scope],
    version: data?.version,
    hash: data?.hash,
    licenses: data?.licenses ?? [],
    attribution: `${en.footer.attribution} ${en.footer.made} ${en.mapBoundaries}.`,
    source: en.articleSource,
    saved: localDay(new Date()),
    language,
    reading: app.readings?.shown ?? DEFAULT_READING,
    cite: t.citation,
    color: (name) => (name in PIN_PAINT ? PIN_PAINT[name as Category] : paintOf(name as ZoneKind)).color,
  };
}
