const rules = new Intl.PluralRules('en');

/** Chooses the English plural form. Other languages use `Intl` in their own files, which import nothing. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}
