import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const NOT_COPIED = new Set([
  'node_modules',
  'dist',
  '.git',
  'test-results',
  'playwright-report',
  'coverage',
]);

/** Copies the working tree to a temporary folder, which shares `node_modules`. Returns its path. */
export function copyTree(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'help-drawer-mutations-'));
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !NOT_COPIED.has(relative(root, path).split(/[\\/]/)[0] ?? ''),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
