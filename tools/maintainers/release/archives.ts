import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { Header } from 'tar';
import { ZipFile } from 'yazl';
import type { ReleaseFile } from './release-files.js';

/** The time of all files. Two builds of one commit are the same bytes. */
const TIME = new Date(Date.UTC(2000, 0, 1));
const MODE = 0o644;
const EXECUTABLE_MODE = 0o755;
const BLOCK_BYTES = 512;

const modeOf = (path: string): number => (path.endsWith('.py') ? EXECUTABLE_MODE : MODE);

/** Packs files into a `.zip` archive, below one folder. */
export async function zip(folder: string, files: readonly ReleaseFile[]): Promise<Buffer> {
  const archive = new ZipFile();
  for (const { path, content } of files) {
    // Without time zone, and with the date of DOS alone.
    archive.addBuffer(content, `${folder}/${path}`, {
      mtime: TIME,
      mode: 0o100000 | modeOf(path),
      forceDosTimestamp: true,
    });
  }
  archive.end();
  return buffer(archive.outputStream);
}

/** Packs files into a `.tar.gz` archive, below one folder. */
export async function tarGz(folder: string, files: readonly ReleaseFile[]): Promise<Buffer> {
  const gzip = createGzip({ level: 9 });
  for (const { path, content } of files) {
    const header = new Header({
      path: `${folder}/${path}`,
      mode: modeOf(path),
      size: content.length,
      mtime: TIME,
      type: 'File',
      uid: 0,
      gid: 0,
    });
    const block = Buffer.alloc(BLOCK_BYTES);
    if (header.encode(block)) throw new Error(`${path}: the path is too long for a tar header`);
    gzip.write(block);
    gzip.write(content);
    gzip.write(Buffer.alloc(-content.length & (BLOCK_BYTES - 1)));
  }
  // Two empty blocks end a tar archive.
  gzip.end(Buffer.alloc(2 * BLOCK_BYTES));
  return buffer(gzip);
}
