import * as v from 'valibot';

const LicenseSchema = v.object({ name: v.string(), title: v.string(), path: v.optional(v.string()) });
const SourceSchema = v.object({ title: v.string(), path: v.optional(v.string()), version: v.optional(v.string()) });

/** Data Package v2 descriptor of static/geo/: what the page reads of it. `hash` covers the resources' hashes. */
export const DatapackageSchema = v.object({
  name: v.string(),
  title: v.string(),
  version: v.string(),
  /** Day of the last change to the data, ISO 8601; kept by hand in geo/version.ts. */
  created: v.string(),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  licenses: v.array(LicenseSchema),
  sources: v.array(SourceSchema),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      bytes: v.number(),
      hash: v.string(),
      licenses: v.array(LicenseSchema),
      sources: v.array(SourceSchema),
    }),
  ),
});

export type Datapackage = v.InferOutput<typeof DatapackageSchema>;
