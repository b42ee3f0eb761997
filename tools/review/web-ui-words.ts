import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../content/validate.js';
import { labelsOf, type Labels } from './labels.js';

/**
 * Web-UI's words by language, from its `resources/i18n` (nested by key) or from a flat list of the
 * same; languages without a file there are left out. `wrong` says what nobody could read.
 */
export function readWebUiWords(
  dir: string,
  languages: readonly string[],
): { readonly words: ReadonlyMap<string, Labels> } | { readonly wrong: string } {
  const words = new Map<string, Labels>();
  for (const lang of languages) {
    const file = join(dir, `${lang}.json`);
    if (!existsSync(file)) continue;
    const values = textsIn(parsed(file));
    if (values.length === 0) return { wrong: `${file} holds no words of Web-UI` };
    words.set(lang, labelsOf(values));
  }
  return words.size > 0 ? { words } : { wrong: `there is no <language>.json in ${dir}` };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
