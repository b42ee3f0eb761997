import { join } from 'node:path';
import { compileFolders } from './content/compile.js';
import { formatDiagnostic } from './content/diagnostic.js';
import { readFolder } from './content/read-folder.js';
import { MANIFEST, packs } from './packs.js';

const PACKS = 'virtual:help-packs';
const ADDRESS = 'export const address = import.meta.url;\n';
/** Rollup's prefix for virtual modules. The text after the last slash names the chunk. */
const INTERNAL = `\0${PACKS}/`;

export { SHIPPED_CONTENT } from './shipped-content.js';

export interface HelpContentOptions {
  /**
   * The folder of the entries, or several. An entry or an anchor of a later folder replaces the one
   * with the same name.
   */
  readonly dir: string | readonly string[];
}

/** The parts of a bundler's plugin context that the plugin uses. */
interface PluginContext {
  addWatchFile(path: string): void;
  error(message: string): never;
}

/** The plugin, for Rollup and for Vite. */
export interface HelpContentPlugin {
  readonly name: string;
  buildStart(this: PluginContext): void;
  resolveId(source: string, importer: string | undefined): string | null;
  load(this: PluginContext, id: string): string | null;
}

/**
 * Provides the compiled content as virtual modules. `virtual:help-packs` is the manifest with the
 * `address` of its chunk, and `virtual:help-packs/<file>` is one pack.
 */
export function helpContent({ dir }: HelpContentOptions): HelpContentPlugin {
  const dirs = typeof dir === 'string' ? [dir] : dir;
  let files: ReadonlyMap<string, string> = new Map();
  return {
    name: 'help-content',

    buildStart() {
      if (dirs.length === 0) this.error('the help has no content: pass at least one folder as dir');
      for (const each of dirs) {
        this.addWatchFile(each);
        for (const file of readFolder(each)?.keys() ?? []) this.addWatchFile(join(each, file));
      }
      const compiled = compileFolders(dirs);
      if (!compiled.ok) {
        const list = compiled.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic));
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
