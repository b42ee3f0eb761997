import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** One line for a failed test: where it ran, which it is, and the first that was said of it. */
export function failure(runner, file, titles, error) {
  const path = file && relative(process.cwd(), file);
  const said = stripVTControlCharacters(error?.message ?? '');
  const message = said.replace(/\s+/g, ' ').trim().slice(0, 200);
  return [`[${runner}]`, [path, ...titles, message].filter(Boolean).join(' › ')].join(' ');
}

/** What a runner has to say of a run, to begin with. */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0, failures: [] });
