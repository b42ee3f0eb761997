import { createHash } from 'node:crypto';
import type { ReleaseFile } from './release-files.js';

/** Returns checksums in the format of `sha256sum --check`. */
export const checksums = (files: readonly ReleaseFile[]): string =>
  files
    .map(({ path, content }) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');
