import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileFolder } from '../content/compile.js';
import type { Content } from '../content/content.js';
import { formatDiagnostic } from '../content/diagnostic.js';
import { plural } from '../plural.js';
import { EXIT, fail, usageError } from './command.js';

const NAME = 'docs-content';

/** Returns the folder of `--content`, else ./docs-content, else the folder of this package. */
export function contentFolder(dir: string | undefined): string {
  if (dir !== undefined) return dir;
  return existsSync(NAME) ? NAME : join(packageFolder(import.meta.dirname), NAME);
}

/** Returns the folder for commands that write, which never write to this package. */
export function writableFolder(dir = NAME): string {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return dir;
  return usageError(`folder ${dir} not found; use --content DIR`);
}

/** The depth of this file differs between the repository and the published package. */
function packageFolder(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : packageFolder(dirname(from));
}

/** Compiles a content folder, or ends the command with all diagnostics. */
export function compileOrFail(dir: string): Content {
  const compiled = compileFolder(dir);
  if (compiled.ok) return compiled.content;
  const { diagnostics } = compiled;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return fail(
    [
      ...diagnostics.map((diagnostic) => formatDiagnostic(dir, diagnostic)),
      `${plural(diagnostics.length, 'problem')} in ${plural(files, 'file')}`,
    ].join('\n'),
    EXIT.failed,
  );
}
