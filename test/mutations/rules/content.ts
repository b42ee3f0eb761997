import type { Mutation } from '../mutation.js';
import { alwaysTrue, dropCall, replaceCall, setArgument } from '../operators/index.js';

const STORE_SUITE = 'test/content/store.test.ts';
const OWN_PACK_SUITE = 'test/gating/own-packs.test.ts';
const SCHEMA_SUITE = 'test/content/schema.test.ts';

const forSuperadmins = (): string => `audiencesFor('superadmin')`;

/** Which packs are requested and read. */
export const CONTENT: readonly Mutation[] = [
  {
    breaks: 'The store requests no pack above the role.',
    symbol: 'PackReader.show',
    change: replaceCall('audiencesFor', forSuperadmins),
    suite: STORE_SUITE,
  },
  {
    breaks: 'The store drops the packs that the role may no longer read.',
    symbol: 'PackReader.show',
    change: dropCall('delete'),
    suite: STORE_SUITE,
  },
  {
    breaks: 'The store does not read a pack that arrives after the role dropped.',
    symbol: 'PackReader.#load',
    change: alwaysTrue('loading'),
    suite: STORE_SUITE,
  },
  {
    breaks: 'The store requests no body above the role for the search.',
    symbol: 'PackReader.bodies',
    change: replaceCall('audiencesFor', forSuperadmins),
    suite: STORE_SUITE,
  },
  {
    breaks: 'The store does not return a body that arrives after the role dropped.',
    symbol: 'ContentStore.body',
    change: setArgument('bodyOf', 1, '() => true'),
    suite: STORE_SUITE,
  },
  {
    breaks: 'The store gives the search no bodies that arrive after the role dropped.',
    symbol: 'PackReader.bodies',
    change: replaceCall('canRead', () => 'true'),
    suite: STORE_SUITE,
  },
  {
    breaks: 'A pack of another audience is not read.',
    symbol: 'readList',
    change: replaceCall('literal', () => 'v.unknown()'),
    suite: SCHEMA_SUITE,
  },
  {
    breaks: 'The store ignores entries of another audience than the pack.',
    symbol: 'readPack.entries',
    change: alwaysTrue('audience'),
    suite: STORE_SUITE,
  },
  {
    breaks: 'The store ignores hints of another audience than the pack.',
    symbol: 'readPack.hints',
    change: alwaysTrue('audience'),
    suite: SCHEMA_SUITE,
  },
  {
    breaks: 'An entry that the installation hides exists for no reader.',
    symbol: 'ContentStore.#look.visible',
    change: alwaysTrue('#hidden'),
    suite: OWN_PACK_SUITE,
  },
  {
    breaks: 'A hidden entry has no hints.',
    symbol: 'ContentStore.#look.hints',
    change: replaceCall('has', () => 'false'),
    suite: OWN_PACK_SUITE,
  },
  {
    breaks: 'The id of an entry above the role leads nowhere, also if another one replaces it.',
    symbol: 'ContentStore.#look.replacing',
    change: replaceCall('has', () => 'true'),
    suite: 'test/content/own-packs.test.ts',
  },
  {
    breaks: 'A replaced entry is not listed beside its replacement.',
    symbol: 'ContentStore.#look.shown',
    change: replaceCall('has', () => 'false'),
    suite: OWN_PACK_SUITE,
  },
];
