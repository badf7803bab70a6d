import { createHash } from 'node:crypto';

/** sha256 in hexadecimal. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A GeoJSON collection as text, one feature a line, so that a changed feature is a changed line. */
export function collectionText<C extends { features: readonly unknown[] }>({ features, ...head }: C): string {
  const opening = JSON.stringify({ ...head, features: [] }).slice(0, -2);
  return `${opening}\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
