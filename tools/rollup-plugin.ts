import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { compileFolder } from './content/compile.js';
import { formatProblem } from './content/problem.js';
import { readFiles } from './content/read.js';
import { MANIFEST, packs } from './packs.js';

const PACKS = 'virtual:help-packs';
const ADDRESS = 'export const address = import.meta.url;\n';
/** Rollup's sign that a module is no file. What follows the last slash names the chunk. */
const INTERNAL = `\0${PACKS}/`;

/**
 * Gives a build the compiled content: `virtual:help-packs` is the manifest, with the address of the
 * file that the build puts it into, and `virtual:help-packs/<file>` one of the packs. Nothing is
 * written to disk on the way.
 */
export function helpContent({ dir }: { readonly dir: string }): Plugin {
  let files: ReadonlyMap<string, string> = new Map();
  return {
    name: 'help-content',

    buildStart() {
      this.addWatchFile(dir);
      for (const file of readFiles(dir)?.keys() ?? []) this.addWatchFile(join(dir, file));
      const compiled = compileFolder(dir);
      if (!compiled.ok) {
        const list = compiled.problems.map((problem) => formatProblem(dir, problem)).join('\n');
        this.error(`the help content does not compile:\n${list}`);
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
      const code = files.get(name) ?? this.error(`there is no help pack "${name}"`);
      return name === MANIFEST ? code + ADDRESS : code;
    },
  };
}
