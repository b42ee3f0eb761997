import type { Article, Text } from '../content/content.js';
import type { Flaw, Problem } from '../content/problem.js';
import { changesSince, revisionsOf } from './history.js';
import { meaningOf, stampOf } from './stamp.js';

/** A language that other entries are written in and this one is not. */
export const missingTranslations = (
  { id, texts }: Article,
  languages: readonly string[],
): readonly Problem[] =>
  languages
    .filter((lang) => !texts.has(lang))
    .map((lang) => ({
      file: `${id}/${lang}.md`,
      line: 1,
      problem: 'there is no translation, so its readers see the English',
      fix: `Translate ${id}/en.md`,
    }));

/** Whether a translation was made from the English as it is now. `dir` is where git may know more. */
export function stampFlaws(
  { id, english }: Article,
  { lang, source, origin }: Text,
  dir: string | undefined,
): readonly Flaw[] {
  const now = meaningOf(english.origin);
  if (!now || source === stampOf(now)) return [];
  const line = lineOfSource(origin.text);
  const stamp = `backend-ai-help stamp ${id} --lang ${lang}`;
  if (source === undefined) {
    return [
      {
        line,
        problem: 'it does not say which English it was made from',
        fix: `Hold it against en.md, then run ${stamp}`,
      },
    ];
  }
  const known = dir === undefined ? [] : revisionsOf(dir, english.origin.file);
  const changed = changesSince(source, now, known);
  return [
    {
      line,
      problem: `the English has changed since${changed === undefined ? '' : `: ${changed.join(', ')}`}`,
      fix: `Translate what changed, then run ${stamp}`,
    },
  ];
}

const lineOfSource = (text: string): number =>
  Math.max(
    0,
    text.split('\n').findIndex((line) => line.startsWith('source')),
  ) + 1;
