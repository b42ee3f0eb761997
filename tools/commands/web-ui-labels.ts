import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../content/yaml.js';
import { labelsOf, type Labels } from '../lint/labels.js';
import { fail } from './command.js';

/** Reads Web-UI's labels by language from a `resources/i18n` folder, nested or flat. */
export function readLabels(dir: string, languages: readonly string[]): ReadonlyMap<string, Labels> {
  const labels = new Map<string, Labels>();
  for (const lang of languages) {
    const file = join(dir, `${lang}.json`);
    if (!existsSync(file)) continue;
    const texts = textsIn(parseJson(file));
    if (texts.length === 0) fail(`${file} contains no texts of Web-UI`);
    labels.set(lang, labelsOf(texts));
  }
  return labels.size > 0 ? labels : fail(`no <language>.json in ${dir}`);
}

function parseJson(file: string): unknown {
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
