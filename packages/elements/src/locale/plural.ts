import type { Language } from '@pue/client/contract';

/** The forms that a language needs, by the category of `Intl.PluralRules`: Slovene has four. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Picks the form for a number: `pluralOf('it')(1, { one: 'giorno', other: 'giorni' })`. */
export function pluralOf(lang: Language): (n: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  return (n, forms) => forms[(rules ??= new Intl.PluralRules(lang)).select(n)] ?? forms.other;
}
