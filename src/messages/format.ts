import type { Plural } from './plural.js';

/** Replaces placeholders such as `{name}`. Ignores placeholders without a value. */
export const format = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder);

/**
 * Formats a number as readers of a language write it. All languages of the help write small numbers alike,
 * and the first formatter of a page takes 20 ms.
 */
export const formatNumber = (n: number, language: string): string =>
  Number.isInteger(n) && n >= 0 && n < 1000 ? String(n) : new Intl.NumberFormat(language).format(n);

/** Formats a number with the matching plural form of a language. */
export function formatCount(forms: Plural, n: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
  return format(form, { n: formatNumber(n, language) });
}

/**
 * Formats a date as readers of a language write it.
 *
 * @param day as `YYYY-MM-DD`
 */
export const formatDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
