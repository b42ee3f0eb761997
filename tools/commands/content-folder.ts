import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileFolder } from '../content/compile.js';
import type { Content } from '../content/content.js';
import { formatProblem } from '../content/problem.js';
import { count } from '../words.js';
import { complain } from './command.js';

const NAME = 'docs-content';

/** The folder that was named, else the one in the working directory, else the package's own. */
export function contentFolder(named: string | undefined): string {
  if (named !== undefined) return named;
  return existsSync(NAME) ? NAME : join(packageFolder(import.meta.dirname), NAME);
}

/** For commands that write: never the package's own content, unless that is where we are. */
export function folderToWrite(named: string | undefined): string | undefined {
  const dir = named ?? NAME;
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ? dir : undefined;
}

/** These files lie at different depths in the repository and in the published package. */
function packageFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('the command line is not in its package');
  return packageFolder(above);
}

/** The compiled content; undefined when it has problems, which have then been told. */
export function compiledOrComplain(named: string | undefined): Content | undefined {
  const dir = contentFolder(named);
  const compiled = compileFolder(dir);
  if (compiled.ok) return compiled.content;
  const { problems } = compiled;
  for (const problem of problems) complain(formatProblem(dir, problem));
  const files = new Set(problems.map(({ file }) => file)).size;
  complain(`${count(problems.length, 'problem')} in ${count(files, 'file')}`);
  return undefined;
}
