const rules = new Intl.PluralRules('ar');

/** Chooses among the six Arabic plural forms by `Intl`. `other` is used for each form that is missing. */
export function plural(count: number, forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>): string {
  return forms[rules.select(count)] ?? forms.other;
}

/** Adds the article to every word of a direction: "الشمال الشرقي" for "شمال شرقي". */
export const definite = (direction: string) => direction.replace(/\S+/g, 'ال$&');
