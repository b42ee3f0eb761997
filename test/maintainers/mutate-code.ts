import assert from 'node:assert/strict';
import type { Change } from '../mutations/edit.js';
import { mutate } from '../mutations/mutate.js';
import type { Mutation } from '../mutations/mutation.js';
import { MutationError } from '../mutations/mutation-error.js';
import { parse } from '../mutations/source-tree.js';

const UNUSED = { breaks: 'The rule holds.', suite: 'test/none.test.ts' };

/** Returns code after a change of one of its declarations. */
export const mutateCode = (code: string, symbol: string, change: Change): string =>
  mutate([parse('src/sample.ts', code)], { ...UNUSED, symbol, change }).text;

/** Applies a change to the file that declares a symbol. Returns its path and new text. */
export const mutateFiles = (
  files: Readonly<Record<string, string>>,
  where: Pick<Mutation, 'symbol' | 'in'>,
  change: Change,
) =>
  mutate(
    Object.entries(files).map(([name, text]) => parse(name, text)),
    { ...UNUSED, ...where, change },
  );

/** Fails unless a mutation is refused with this reason. */
export function assertRefused(mutation: () => unknown, reason: RegExp): void {
  assert.throws(mutation, (error) => {
    assert.ok(error instanceof MutationError, String(error));
    assert.match(error.message, /^"The rule holds\." \(/);
    assert.match(error.message, reason);
    return true;
  });
}
