import { execFileSync } from 'node:child_process';

/** Runs a git command in a clone and returns its output. */
export const git = (clone: string, args: readonly string[]): string =>
  execFileSync('git', ['-C', clone, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
