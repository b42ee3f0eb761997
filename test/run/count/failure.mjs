import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Formats a failed test on one line: file, title and start of the error. */
export function failure(runner, file, titles, error) {
  const path = file && relative(process.cwd(), file);
  const said = stripVTControlCharacters(error?.message ?? '');
  const message = said.replace(/\s+/g, ' ').trim().slice(0, 200);
  return [`[${runner}]`, [path, ...titles, message].filter(Boolean).join(' › ')].join(' ');
}

/** Returns the counts of a run before its first test. */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });
