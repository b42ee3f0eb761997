import type { Mutation } from '../mutation.js';
import { alwaysFalse, alwaysTrue, replaceCall, setValue } from '../operators/index.js';

const PACK_GATING_SUITE = 'test/tools/gating.test.ts';
const HINT_CHECK_SUITE = 'test/tools/hints.test.ts';

/** The rules about the content of packs, and about references between entries. */
export const COMPILER: readonly Mutation[] = [
  {
    breaks: 'A pack has only entries of its audience.',
    symbol: 'packs.ofAudience',
    change: alwaysTrue('audience'),
    suite: PACK_GATING_SUITE,
  },
  {
    breaks: 'A pack has only hints of its audience.',
    symbol: 'packs.hints',
    change: alwaysTrue('audience'),
    suite: PACK_GATING_SUITE,
  },
  {
    breaks: 'The manifest does not give away the number of entries.',
    symbol: 'packs',
    in: 'tools/',
    change: replaceCall('manifestOf', (manifest) => `${manifest} + '// ' + content.length`),
    suite: 'test/tools/packs.test.ts',
  },
  {
    breaks: 'An entry links only to entries that all its users can read.',
    symbol: 'targetProblem',
    change: alwaysFalse('AUDIENCES'),
    suite: 'test/tools/broken-content.test.ts',
  },
  {
    breaks: 'An entry shows only controls that all its users can access.',
    symbol: 'controlProblem',
    change: alwaysTrue('canRead'),
    suite: HINT_CHECK_SUITE,
  },
  {
    breaks: 'A hint is attached only to controls that all its users can access.',
    symbol: 'checkAnchor',
    change: alwaysTrue('canRead'),
    suite: HINT_CHECK_SUITE,
  },
  {
    breaks: 'A hint is not for users who cannot read its entry.',
    symbol: 'readHint.allowed',
    change: setValue('AUDIENCES'),
    suite: HINT_CHECK_SUITE,
  },
];
