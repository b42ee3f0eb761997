import type { Flaw } from '../content/problem.js';
import type { SourceFile } from '../content/sources.js';

/** What the commands that write drafts leave where somebody has to write. */
export const PLACEHOLDER = 'TODO';

/** The first place of a file where something is still to be written; one is enough to say so. */
export function placeholderFlaws({ text }: SourceFile): readonly Flaw[] {
  const index = text.split('\n').findIndex((line) => /\bTODO\b/.test(line));
  if (index < 0) return [];
  const fix = `Write what belongs there, and leave no ${PLACEHOLDER}`;
  return [{ line: index + 1, problem: 'something is still to be written here', fix }];
}
