import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plural } from '../../plural.js';
import { checkProse, SUPPRESSION, type Problem } from './check.js';
import { proseFiles } from './files.js';
import { readOptions, USAGE, UsageError, type Options } from './options.js';
import { rulesWith } from './rules/rules.js';

/** The outcome of a run. */
export interface Result {
  /** 0 without problems, 1 with problems, 2 after a usage error. */
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
}

/** Checks the tree below a root, as the arguments ask for. */
export function run(args: readonly string[], root: string): Result {
  try {
    const options = readOptions(args);
    return options.help ? { exitCode: 0, output: USAGE } : report(options, root);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { exitCode: 2, output: `${error.message}\n\n${USAGE}` };
  }
}

function report({ rules: names, limits, paths }: Options, root: string): Result {
  const rules = rulesWith(limits);
  const known = [...rules.map(({ name }) => name), SUPPRESSION];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`unknown rule "${unknown}". The rules are: ${known.join(', ')}`);
  }
  const files = proseFiles(root, paths);
  if (files.length === 0) throw new UsageError(`no prose in ${paths.join(' ')}`);

  const lines = files.flatMap((file) =>
    checkProse(file, readFileSync(join(root, file), 'utf8'), rules)
      .filter(({ rule }) => names.length === 0 || names.includes(rule))
      .map((problem) => format(file, problem)),
  );
  const problems = lines.length === 0 ? 'no problems' : plural(lines.length, 'problem');
  return {
    exitCode: lines.length === 0 ? 0 : 1,
    output: [...lines, `prose: ${plural(files.length, 'file')}, ${problems}`].join('\n'),
  };
}

const format = (file: string, { line, column, rule, wrong, write }: Problem): string =>
  `${file}:${line}:${column} ${rule}: ${wrong} → ${write}`;
