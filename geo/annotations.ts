import type { Annotations } from '../src/story/schemas/annotations.ts';
import type { Excerpt } from '../src/story/schemas/events.ts';
import type { Story } from '../src/story/schemas/story.ts';

/** What rests on the article's words, in a published file. */
export interface Resting {
  file: string;
  features: readonly { properties: unknown }[];
}

/**
 * Every quotation as a W3C Web Annotation on the article, in the article's order: the words and where they stand, and what rests on
 * them. Words that several rest on are one annotation.
 *
 * @param files in the order in which a reader should be led to them
 * @param sha256 of the article's file
 */
export function annotationsOf(files: readonly Resting[], { publisher, date }: Story['report'], sha256: string): Annotations {
  const bodies = new Map<string, string[]>();
  const quotations = new Map<string, Excerpt>();
  for (const { file, features } of files) {
    for (const { properties } of features) {
      const { id, excerpts } = properties as { id: string; excerpts: readonly Excerpt[] };
      for (const excerpt of excerpts) {
        const place = `#${excerpt.start}-${excerpt.end}`;
        quotations.set(place, excerpt);
        bodies.set(place, [...(bodies.get(place) ?? []), `${file}#${id}`]);
      }
    }
  }
  const items = [...quotations]
    .sort(([, a], [, b]) => a.start - b.start || b.end - a.end)
    .map(([id, { quote, start, end }]): Annotations['first']['items'][number] => ({
      id,
      type: 'Annotation',
      motivation: 'linking',
      body: bodies.get(id) ?? [],
      target: {
        source: `urn:sha256:${sha256}`,
        selector: [
          { type: 'TextQuoteSelector', exact: quote },
          { type: 'TextPositionSelector', start, end },
        ],
      },
    }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'annotations.jsonld',
    type: 'AnnotationCollection',
    label: `What the map rests on in ${publisher} reporting of ${date}`,
    total: items.length,
    first: { id: '#quotations', type: 'AnnotationPage', items },
  };
}
