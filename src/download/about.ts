import { en } from '../i18n/en.ts';
import { localDay } from '../i18n/local-day.ts';
import { written } from '../story/reading.ts';
import type { About } from './formats/about.ts';
import { paintOf, pinPaintOf } from '../map/palette.ts';
import type { AppState } from '../app/app-state.svelte.ts';

/** What a file that is saved now says of itself. */
export function aboutOf(app: AppState, scope: 'shown' | 'all'): About {
  const data = app.data.get('datapackage');
  const { language, story, t } = app;
  const reading = app.readings?.shown ?? story.ring?.default;
  return {
    title: data?.title ?? story.title.en,
    description: t.download.descriptions[scope],
    version: data?.version,
    hash: data?.hash,
    licenses: data?.licenses ?? [],
    attribution: `${en.footer.attribution} ${en.footer.made} ${en.mapBoundaries}.`,
    slug: story.slug,
    source: story.report.source.en,
    saved: localDay(new Date()),
    language,
    ring: story.ring && reading && { zone: story.ring.zone, reading: written(reading, story.ring.default) },
    cite: (paragraph) => app.cite(paragraph),
    color: (name) => (story.categories.some(({ id }) => id === name) ? pinPaintOf(story, name) : paintOf(story, name)).color,
  };
}
