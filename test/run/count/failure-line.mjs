import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Names a test file or a test on one line. */
export function testName(runner, file, titles = []) {
  const path = file && relative(process.cwd(), file);
  return [`[${runner}]`, [path, ...titles].filter(Boolean).join(' › ')].join(' ');
}

/** Formats a failed test on one line: its name and the start of the error. */
export function failureLine(name, error) {
  const text = stripVTControlCharacters(error?.message ?? '');
  const message = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  return message ? `${name} › ${message}` : name;
}
