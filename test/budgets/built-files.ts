import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const FOLDER = 'dist/plugins';
const PREFIX = 'backend-ai-help-drawer';

/** A static import of a chunk, in the form that the build writes. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)"\.\/([^"]+\.js)"/g;

/** Returns the name of a built file without prefix and hash: `mount`, `en.user`, `entry`. */
export function chunkName(file: string): string {
  if (file === `${PREFIX}.js`) return 'entry';
  return file.slice(PREFIX.length + 1).replace(/-[\w-]{8}\.js$/, '');
}

/** Returns the built file of each chunk, by name. */
export const builtChunks = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.js') && file !== `${PREFIX}.check.js`)
      .map((file) => [chunkName(file), file]),
  );

/** Returns the names of chunks with the chunks that they import statically, sorted. */
export function withImports(names: readonly string[]): readonly string[] {
  const chunks = builtChunks();
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, file = ''] of textOf(chunks, name).matchAll(STATIC_IMPORT)) add(chunkName(file));
  };
  for (const name of names) add(name);
  return [...found].sort();
}

/** Returns the size of chunks after Brotli compression, in bytes. */
export const compressedSize = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + sizeOf(name), 0);

/** The sizes of the chunks, since compression takes seconds. */
const sizes = new Map<string, number>();

function sizeOf(name: string): number {
  const size = sizes.get(name) ?? brotliCompressSync(textOf(builtChunks(), name)).length;
  sizes.set(name, size);
  return size;
}

function textOf(chunks: ReadonlyMap<string, string>, name: string): string {
  const file = chunks.get(name);
  if (file === undefined) throw new Error(`The build has no chunk "${name}".`);
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}
