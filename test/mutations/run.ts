import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyTree } from './copy-tree.js';
import { checkSuite, mutate, type Mutated } from './mutate.js';
import type { Mutation } from './mutation.js';
import { MutationError } from './mutation-error.js';
import { MUTATIONS } from './mutations.js';
import { isNodeSuite, runBrowserSuites, runNodeSuites, type Outcome } from './run-suites.js';
import { readSourceTree } from './source-tree.js';

/**
 * Applies each mutation to a copy of the working tree. Fails unless the suite of each mutation
 * fails. Words of the command line select mutations by
 * file, symbol or suite: `npm run test:mutations -- store`.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));

interface Planned extends Mutated {
  readonly mutation: Mutation;
}

/** Applies all mutations, to report mistakes in the list before any suite runs. */
function plan(words: readonly string[]): readonly Planned[] {
  const sources = readSourceTree(root);
  const errors: string[] = [];
  const planned = MUTATIONS.flatMap((mutation) => {
    try {
      checkSuite(root, mutation);
      return [{ mutation, ...mutate(sources, mutation) }];
    } catch (error) {
      if (!(error instanceof MutationError)) throw error;
      errors.push(error.message);
      return [];
    }
  });
  if (errors.length > 0) throw new MutationError(errors.join('\n'));
  const selected = planned.filter(({ file, mutation: { symbol, suite } }) =>
    words.some((word) => [file, symbol, suite].some((text) => text.includes(word))),
  );
  if (words.length > 0 && selected.length === 0) {
    throw new MutationError(`no mutation has ${words.join(' or ')} in its file, symbol or suite.`);
  }
  return words.length === 0 ? planned : selected;
}

/** Returns the suites that do not pass although nothing is broken. */
function failingSuites(copy: string, planned: readonly Planned[]): readonly string[] {
  const suites = [...new Set(planned.map(({ mutation }) => mutation.suite))];
  const inNode = suites.filter((suite) => isNodeSuite(copy, suite));
  const inBrowser = suites.filter((suite) => !inNode.includes(suite));
  return [
    ...(inNode.length > 0 && runNodeSuites(copy, inNode) !== 'passed' ? inNode : []),
    ...(inBrowser.length > 0 && runBrowserSuites(copy, inBrowser) !== 'passed' ? inBrowser : []),
  ];
}

function runMutated(copy: string, { file, text, mutation: { suite } }: Planned): Outcome {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, text);
  try {
    return isNodeSuite(copy, suite)
      ? runNodeSuites(copy, [suite])
      : runBrowserSuites(copy, [suite]);
  } finally {
    writeFileSync(path, before);
  }
}

const RESULTS: Readonly<Record<Outcome, string>> = {
  passed: 'survived',
  failed: 'killed',
  broken: 'no result',
};

function main(words: readonly string[]): number {
  const planned = plan(words);
  const copy = copyTree(root);
  try {
    const failing = failingSuites(copy, planned);
    if (failing.length > 0) {
      console.error(`Some of these suites fail without a mutation: ${failing.join(', ')}`);
      return 1;
    }
    const outcomes = planned.map((each) => {
      const { breaks, symbol, suite } = each.mutation;
      const outcome = runMutated(copy, each);
      console.log(`${RESULTS[outcome].padEnd(9)} ${each.file} ${symbol}: ${breaks} (${suite})`);
      return outcome;
    });
    const killed = outcomes.filter((outcome) => outcome === 'failed').length;
    console.log(`\n${killed} killed, ${outcomes.length - killed} survived`);
    return killed === outcomes.length ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof MutationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
