import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolders, type Compiled } from '../content/compile.js';
import type { Content } from '../content/content.js';
import { formatDiagnostic, type Diagnostic } from '../content/diagnostic.js';
import { plural } from '../plural.js';
import { CONTENT_FOLDER, SHIPPED_CONTENT } from '../shipped-content.js';
import { EXIT, fail, usageError } from './command.js';

/** Returns the folders of `--content`, else ./docs-content, else the folder of this package. */
export function contentFolders(dirs: readonly string[] = []): readonly string[] {
  if (dirs.length > 0) return dirs;
  return [existsSync(CONTENT_FOLDER) ? CONTENT_FOLDER : SHIPPED_CONTENT];
}

/** Returns the folder for commands that write, which never write to this package. */
export function writableFolder(dir = CONTENT_FOLDER): string {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return dir;
  return usageError(`folder ${dir} not found; use --content DIR`);
}

/** Compiles content folders, or ends the command with all diagnostics. */
export const compileOrFail = (dirs: readonly string[]): Content => compileWithLabels(dirs).content;

/** Compiles content folders with the labels of the supported releases, or ends the command. */
export function compileWithLabels(
  dirs: readonly string[],
): Extract<Compiled, { readonly ok: true }> {
  return contentOrFail(compileFolders(dirs));
}

/** Returns compiled content, or ends the command with all diagnostics. */
export const contentOrFail = (compiled: Compiled): Extract<Compiled, { readonly ok: true }> =>
  compiled.ok ? compiled : failWith(compiled.diagnostics);

/** Ends the command with all diagnostics. */
export function failWith(diagnostics: readonly Diagnostic[]): never {
  const files = new Set(diagnostics.map(({ dir, file }) => join(dir, file))).size;
  return fail(
    [
      ...diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)),
      `${plural(diagnostics.length, 'problem')} in ${plural(files, 'file')}`,
    ].join('\n'),
    EXIT.failed,
  );
}
