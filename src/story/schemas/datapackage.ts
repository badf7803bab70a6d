import * as v from 'valibot';
import { PathSchema, StringSchema, isDay } from './text.ts';

/** An address that a page may link to. */
const LinkSchema = v.pipe(StringSchema, v.regex(/^https:\/\//));

const LicenseSchema = v.object({ name: StringSchema, title: StringSchema, path: v.optional(LinkSchema) });
const SourceSchema = v.object({ title: StringSchema, path: v.optional(LinkSchema), version: v.optional(StringSchema) });

/** Data Package v2 descriptor of static/geo/: what the page reads of it. `hash` covers the resources' hashes. */
export const DatapackageSchema = v.object({
  name: StringSchema,
  title: StringSchema,
  version: StringSchema,
  /** Day of the last change to the data, ISO 8601; kept by hand in the story. */
  created: v.pipe(
    StringSchema,
    v.check((moment) => isDay(moment.slice(0, 10)), 'does not begin with a day, YYYY-MM-DD'),
  ),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  licenses: v.array(LicenseSchema),
  sources: v.array(SourceSchema),
  resources: v.array(
    v.object({
      name: StringSchema,
      /** Below this descriptor's own folder. */
      path: PathSchema,
      mediatype: StringSchema,
      bytes: v.number(),
      hash: StringSchema,
      licenses: v.array(LicenseSchema),
      sources: v.array(SourceSchema),
    }),
  ),
});

export type Datapackage = v.InferOutput<typeof DatapackageSchema>;
