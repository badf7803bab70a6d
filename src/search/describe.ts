import type { Messages } from '../i18n/en.ts';
import { formatEventDate, formatNumber, meaningIn } from '../i18n/format.ts';
import type { Position } from '../story/schemas/geojson.ts';
import type { AppState } from '../app/app-state.svelte.ts';
import type { Choice } from './choose.ts';

/** How a result reads: what it is called, and what kind of thing it is. */
export interface Description {
  name: string;
  detail: string;
  /** Whether the name is a quotation, in the article's English. */
  isQuote?: boolean;
}

export function describePosition([longitude, latitude]: Position, { language }: AppState, t: Messages): string {
  return t.find.position(formatNumber(latitude, language, 4), formatNumber(longitude, language, 4));
}

export function describe(choice: Choice, app: AppState, t: Messages): Description {
  switch (choice.type) {
    case 'place':
      return { name: app.text(choice.name), detail: t.find.kinds[choice.kind] };
    case 'far':
      return { name: app.text(choice.name), detail: t.find.kinds.far };
    case 'point':
      return { name: describePosition(choice.position, app, t), detail: t.find.kinds.point };
    case 'zone':
      return { name: app.text(choice.zone.properties.title), detail: app.kindName(choice.zone) };
    case 'event': {
      const { title, date, place } = choice.event.properties;
      return { name: app.text(title), detail: [t.evidence.event, formatEventDate(date, app.language), app.text(place.name)].join(' · ') };
    }
    case 'excerpt': {
      const { quote, paragraph, meaning } = choice.excerpt;
      const meant = meaningIn(meaning, app.language);
      return {
        name: quote,
        detail: [t.evidence.paragraph(paragraph), ...(meant ? [meant] : []), describe(choice.of, app, t).name].join(' · '),
        isQuote: true,
      };
    }
  }
}
