import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Texts } from './content.js';

/** Calls a function with a temporary folder, which is removed afterwards. */
export async function inFolder<T>(does: (dir: string) => T | Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'help-content-'));
  try {
    return await does(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

export function write(dir: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text !== null) writeFileSync(file, text);
  }
}
