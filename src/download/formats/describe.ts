import { formatEventDate, inLanguage } from '../../i18n/format.ts';
import type { AnyZone } from '../../story/schemas/further-zones.ts';
import type { EventFeature } from '../../story/schemas/events.ts';
import type { Text } from '../../story/schemas/text.ts';
import type { About } from './about.ts';

const quoted = (excerpts: EventFeature['properties']['excerpts'], { cite }: About) =>
  excerpts.map(({ quote, paragraph }) => `“${quote}” (${cite(paragraph)})`);

/** What a program that shows one text per point says of an event: what is reported, when, how sure, and the words it rests on. */
export function describeEvent({ properties }: EventFeature, about: About): string {
  const { summary, date, place, context, excerpts } = properties;
  const { language } = about;
  const say = (text: Text) => inLanguage(text, language);
  return [
    say(summary),
    `${formatEventDate(date, language)}. ${say(date.note)}`,
    `${say(place.name)}. ${say(place.note)}`,
    ...(context ? [say(context)] : []),
    ...quoted(excerpts, about),
  ].join('\n');
}

/** The same of a zone: what it is, the rule, how sure its edge is, its sources, and the words it rests on. */
export function describeZone({ properties }: AnyZone, about: About): string {
  const { description, rule, accuracy, sources, excerpts } = properties;
  const say = (text: Text) => inLanguage(text, about.language);
  return [
    say(description),
    say(rule),
    say(accuracy.sentence),
    ...sources.map(({ title, attribution, license }) => `${title}. ${attribution} (${license})`),
    ...quoted(excerpts, about),
  ].join('\n');
}
