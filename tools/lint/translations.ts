import type { CompiledEntry, EntryText } from '../content/content.js';
import type { Report } from '../content/diagnostic.js';
import { changesSince, revisionsOf } from './git-history.js';
import { normalizedText, sourceHashOf } from './source-hash.js';

/** Reports a translation that was not made from the present English text. */
export function checkSourceHash(
  { id, english }: CompiledEntry,
  { lang, sourceHash }: EntryText,
  line: number,
  report: Report,
): void {
  const current = normalizedText(english.file.text);
  if (!current || sourceHash === sourceHashOf(current)) return;
  const stamp = `backend-ai-help stamp ${id} --lang ${lang}`;
  if (sourceHash === undefined) {
    report(
      1,
      'translation does not name its English version',
      `Compare it with en.md, then run ${stamp}`,
    );
    return;
  }
  const { dir, path } = english.file;
  const revisions = dir === '' ? [] : revisionsOf(dir, path);
  const changes = changesSince(sourceHash, current, revisions);
  report(
    line,
    `English text has changed since the translation${changes ? `: ${changes.join(', ')}` : ''}`,
    `Translate the changes, then run ${stamp}`,
  );
}
