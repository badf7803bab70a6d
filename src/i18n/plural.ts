const rules = new Intl.PluralRules('en');

/** The English form that goes with a number. Other languages ask `Intl` in their own files, which import nothing. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}
