/** The language that every entry exists in. */
export const FALLBACK_LANGUAGE = 'en';

/**
 * The first of the wanted languages that is available, as it stands (`zh-TW`) or by its base
 * (`pt-BR` → `pt`), else English. Letter case does not matter; the available spelling is returned.
 */
export function pickLanguage(
  wanted: readonly (string | null | undefined)[],
  available: readonly string[],
): string {
  for (const tag of wanted) {
    const found = tag ? (find(tag, available) ?? find(baseOf(tag), available)) : undefined;
    if (found !== undefined) return found;
  }
  return FALLBACK_LANGUAGE;
}

const baseOf = (tag: string): string => tag.split('-', 1)[0] ?? tag;

const find = (tag: string, available: readonly string[]): string | undefined =>
  available.find((known) => known.toLowerCase() === tag.replaceAll('_', '-').toLowerCase());
