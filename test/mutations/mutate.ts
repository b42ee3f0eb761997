import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type ts from 'typescript';
import { applyEdit } from './edit.js';
import { findSymbol } from './find-symbol.js';
import type { Mutation } from './mutation.js';
import { MutationError } from './mutation-error.js';

/** A file as it is after a mutation. */
export interface Mutated {
  readonly file: string;
  readonly text: string;
}

/** @throws MutationError that names the mutation and how to fix it */
export function mutate(sources: readonly ts.SourceFile[], mutation: Mutation): Mutated {
  try {
    const node = findSymbol(sources, mutation);
    const source = node.getSourceFile();
    return { file: source.fileName, text: applyEdit(source, mutation.change(node)) };
  } catch (error) {
    if (!(error instanceof MutationError)) throw error;
    throw errorOf(mutation, error.message);
  }
}

/** @throws MutationError if the suite of a mutation does not exist */
export function checkSuite(root: string, mutation: Mutation): void {
  if (existsSync(join(root, mutation.suite))) return;
  throw errorOf(mutation, `there is no ${mutation.suite}. Correct the suite.`);
}

const errorOf = ({ breaks, symbol }: Mutation, problem: string): MutationError =>
  new MutationError(`"${breaks}" (${symbol}): ${problem}`);
