import { createHash } from 'node:crypto';
import type { Plugin } from 'rollup';

/**
 * Writes a list of the built files with their sizes and checksums. The page that checks an
 * installation compares the served files with it.
 *
 * @param options.fileName the name of the list
 */
export const fileList = (options: {
  readonly fileName: string;
  readonly version: string;
}): Plugin => ({
  name: 'file-list',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle)
        .filter(({ fileName }) => !fileName.endsWith('.map'))
        .map((file) => {
          const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          const sha256 = createHash('sha256').update(content).digest('hex');
          return [file.fileName, { bytes: content.length, sha256 }] as const;
        })
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const list = { version: options.version, files: Object.fromEntries(files) };
      this.emitFile({
        type: 'asset',
        fileName: options.fileName,
        source: `${JSON.stringify(list, null, 2)}\n`,
      });
    },
  },
});
