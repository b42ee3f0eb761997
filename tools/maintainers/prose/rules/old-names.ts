import { wordList, type Entry } from '../word-list.js';

const WHY = 'an old name';

/** Old names of the style guide that mean nothing else in this project. */
const OLD_NAMES: readonly Entry[] = [
  { words: '(put|puts|putting) ([^.;:]{1,20} )?away', why: WHY, write: 'dismiss' },
  { words: 'lost hints?', why: WHY, write: 'unanchored hint' },
  { words: 'hint board', why: WHY, write: 'hint' },
  { words: 'flaws?', why: WHY, write: 'diagnostic' },
  { words: '(gave|given) up', why: WHY, write: 'abandoned search' },
  { words: 'finders?', why: WHY, write: 'search index cache' },
  { words: 'in vain|vain', why: WHY, write: 'no results' },
  { words: '(know|knows|known|recognized) again', why: WHY, write: 'persistent' },
  { words: 'ways? (back|forward)', why: WHY, write: 'history, the Back button' },
  { words: 'kept way', why: WHY, write: 'serialized history' },
  { words: 'changed? hands|changes hands', why: WHY, write: 'the session changed' },
  { words: 'followed controls?', why: WHY, write: 'anchor tracker' },
  {
    words: "persons?['’]?s?|people['’]s",
    except: 'third person',
    why: WHY,
    write: 'user, userKey',
  },
  {
    words: 'point(s|ed|ing)? (at|to) (it|them|a control|the control|its control|controls)',
    why: WHY,
    write: 'spotlight',
  },
  { words: 'dense', why: WHY, write: 'unsegmented' },
  { words: 'pairs? of letters|letter pairs?', why: WHY, write: 'bigram' },
  {
    words: 'fold|folds|folded|folding',
    except: '(fold|folds|folded|folding) (away|up|down)',
    why: WHY,
    write: 'normalize',
  },
  { words: "own words|help's words|drawer's words", why: WHY, write: 'messages' },
  {
    words: '(role|roles) ([^.;:,]{1,20} )?(reach|reaches|reached)',
    why: WHY,
    write: 'can access, minRole',
  },
  { words: 'complain|complains|complained|complaints?', why: WHY, write: 'report, error' },
  { words: 'misused', why: WHY, write: 'usage error' },
  { words: 'patience', why: WHY, write: 'timeout' },
  { words: 'forgive|forgives|forgiven|forgiving', why: WHY, write: 'tolerate, reset' },
];

export const oldNames = wordList('old-name', OLD_NAMES);
