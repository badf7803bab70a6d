const rules = new Intl.PluralRules('ar');

/** Arabic counts in six forms; `Intl` says which. `other` stands for each that is not given. */
export function plural(count: number, forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>): string {
  return forms[rules.select(count)] ?? forms.other;
}

/** "الشمال الشرقي" for "شمال شرقي": where a way leads. Every word takes the article. */
export const definite = (direction: string) => direction.replace(/\S+/g, 'ال$&');
