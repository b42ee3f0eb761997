import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { Header } from 'tar';
import { ZipFile } from 'yazl';
import type { ReleaseFile } from './release-files.js';

const FIRST_TIME_MS = Date.UTC(2000, 0, 1);
const TIME_STEPS = 2 ** 28;
/** The resolution of times in a `.zip` archive. */
const STEP_MS = 2000;
const MODE = 0o644;
const EXECUTABLE_MODE = 0o755;
const BLOCK_BYTES = 512;

const modeOf = (path: string): number => (path.endsWith('.py') ? EXECUTABLE_MODE : MODE);

/**
 * Returns a time that depends on the content alone. Two builds of one commit are then the same bytes.
 * Servers compare a file by its time and size, so that a changed file of the same size needs another time.
 */
function timeOf(content: Buffer): Date {
  const hash = createHash('sha256').update(content).digest().readUInt32BE();
  return new Date(FIRST_TIME_MS + (hash % TIME_STEPS) * STEP_MS);
}

/** Returns the time with the same fields in local time. Archives are then equal in all zones. */
const asLocalTime = (time: Date): Date =>
  new Date(
    ...([time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()] as const),
    ...([time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()] as const),
  );

/** Packs files into a `.zip` archive, below one folder. */
export async function zip(folder: string, files: readonly ReleaseFile[]): Promise<Buffer> {
  const archive = new ZipFile();
  for (const { path, content } of files) {
    // With the date of DOS alone, which is a local time.
    archive.addBuffer(content, `${folder}/${path}`, {
      mtime: asLocalTime(timeOf(content)),
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
      mtime: timeOf(content),
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
