import * as v from 'valibot';
import { PathSchema, StringSchema } from './text.ts';

const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** `events.geojson#<id>`: the event or zone that rests on the words, as an address beside the annotations' own. */
const BodySchema = v.pipe(v.string(), v.regex(/^(?:events|zones|more-zones)\.geojson#[a-z0-9-]{1,80}$/));

/** Words of the article by themselves and by where they stand. No prefix and no suffix: they would publish the article piece by piece. */
const SelectorsSchema = v.strictTuple([
  v.strictObject({ type: v.literal('TextQuoteSelector'), exact: v.pipe(StringSchema, v.nonEmpty()) }),
  v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: OffsetSchema, end: OffsetSchema }),
    v.check(({ start, end }) => start < end, 'start is not before end'),
  ),
]);

const AnnotationSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^#\d+-\d+$/)),
  type: v.literal('Annotation'),
  motivation: v.literal('linking'),
  body: v.pipe(v.array(BodySchema), v.minLength(1)),
  target: v.strictObject({
    source: v.pipe(v.string(), v.regex(/^urn:sha256:[0-9a-f]{64}$/)),
    selector: SelectorsSchema,
  }),
});

/** The quotations that zones and events rest on, as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
export const AnnotationsSchema = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: PathSchema,
  type: v.literal('AnnotationCollection'),
  label: StringSchema,
  total: v.number(),
  first: v.strictObject({
    id: v.literal('#quotations'),
    type: v.literal('AnnotationPage'),
    items: v.pipe(
      v.array(AnnotationSchema),
      v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, 'the same id twice'),
    ),
  }),
});

export type Annotations = v.InferOutput<typeof AnnotationsSchema>;

/** A quotation and what rests on it. */
export interface Annotated {
  quote: string;
  start: number;
  end: number;
  /** Events first, then the zones of the first view, then further zones. */
  bodies: { type: 'event' | 'zone'; id: string }[];
}

/** The annotations as the page uses them, in the article's order. */
export function readAnnotations({ first }: Annotations): Annotated[] {
  return first.items.map(({ body, target: { selector } }) => {
    const [{ exact }, { start, end }] = selector;
    const bodies = body.map((address) => {
      const [file, id = ''] = address.split('#');
      return { type: file === 'events.geojson' ? ('event' as const) : ('zone' as const), id };
    });
    return { quote: exact, start, end, bodies };
  });
}
