import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { compileFolder } from './content/compile.js';
import { formatDiagnostic } from './content/diagnostic.js';
import { readFolder } from './content/read-folder.js';
import { MANIFEST, packs } from './packs.js';

const PACKS = 'virtual:help-packs';
const ADDRESS = 'export const address = import.meta.url;\n';
/** Rollup's prefix for virtual modules. The text after the last slash names the chunk. */
const INTERNAL = `\0${PACKS}/`;

/**
 * Provides the compiled content as virtual modules. `virtual:help-packs` is the manifest with the
 * `address` of its chunk, and `virtual:help-packs/<file>` is one pack.
 */
export function helpContent({ dir }: { readonly dir: string }): Plugin {
  let files: ReadonlyMap<string, string> = new Map();
  return {
    name: 'help-content',

    buildStart() {
      this.addWatchFile(dir);
      for (const file of readFolder(dir)?.keys() ?? []) this.addWatchFile(join(dir, file));
      const compiled = compileFolder(dir);
      if (!compiled.ok) {
        const list = compiled.diagnostics.map((diagnostic) => formatDiagnostic(dir, diagnostic));
        this.error(`the help content does not compile:\n${list.join('\n')}`);
      }
      files = packs(compiled.content);
    },

    resolveId(source, importer) {
      if (source === PACKS) return INTERNAL + MANIFEST;
      if (source.startsWith(`${PACKS}/`)) return INTERNAL + source.slice(PACKS.length + 1);
      return importer?.startsWith(INTERNAL) && source.startsWith('./')
        ? INTERNAL + source.slice('./'.length)
        : null;
    },

    load(id) {
      if (!id.startsWith(INTERNAL)) return null;
      const name = id.slice(INTERNAL.length);
      const code = files.get(name) ?? this.error(`unknown help pack "${name}"`);
      return name === MANIFEST ? code + ADDRESS : code;
    },
  };
}
