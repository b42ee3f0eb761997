import { execFileSync } from 'node:child_process';
import type { Role } from '../../../src/model/audience.js';

/** The ids that the command line prints for a page and a role, in order. */
export function match(url: string, role: Role): string[] {
  const args = ['dist/lib/tools/cli.js', 'match', '--url', url, '--role', role, '--json'];
  const printed: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  if (!Array.isArray(printed)) throw new TypeError('match --json did not print a list');
  return printed.map((found: { id: string }) => found.id);
}
