import { wordList, type Entry } from '../word-list.js';

const PRONOUN = 'the subject is a thing with a name';
const VERB = 'not the usual verb';
const IDIOM = 'an idiom of this project';

/** The usual sense of "tell": to recognize. */
const CAN_TELL = '(can|could|cannot|to) tell (from|whether|which|what|that|how)';

/** The words of style rules 1 and 2, and idioms of their kind. */
const PHRASES: readonly Entry[] = [
  { words: 'whoever|whomever', why: PRONOUN, write: 'the user who, any user' },
  { words: 'whatever|whichever', why: PRONOUN, write: 'any, every, regardless of' },
  { words: 'somebody|someone', why: PRONOUN, write: 'a user, you' },
  { words: 'nobody|no one', why: PRONOUN, write: 'no user' },
  { words: 'anybody|anyone', why: PRONOUN, write: 'any user' },
  { words: 'those (who|whom|whose)', why: PRONOUN, write: 'users who' },
  {
    words: 'one (types|reads|writes|asks|opens|goes)',
    why: PRONOUN,
    write: 'you type, the user types',
  },

  {
    words: '(hold|holds|held|holding) ([^.;:]{1,60} )?against',
    why: VERB,
    write: 'check, validate, compare with',
  },
  {
    words: '(tell|tells|telling) (of|all|each|every|which|what|whether|how|who|that|nothing|so)',
    except: CAN_TELL,
    why: VERB,
    write: 'report, show, describe',
  },
  {
    words: '(tell|tells|told|telling) ([^.;:]{1,30} )?(apart|from)',
    except: CAN_TELL,
    why: VERB,
    write: 'distinguish',
  },
  {
    words: 'told(?! apart| from)',
    why: VERB,
    write: 'reported, notified, shown',
  },
  { words: 'mend|mends|mended|mending', why: VERB, write: 'fix' },
  {
    words: '(take|takes|took|taken|taking) ([^.;:]{1,25} )?along(?! (a|an|the|its|with) )',
    why: VERB,
    write: 'move with, include, carry over',
  },
  {
    words: '(take|takes|took|taken|taking) ([^.;:]{1,25} )?away',
    why: VERB,
    write: 'remove',
  },
  {
    words: 'stand|stands|stood|standing',
    except: '(stand|stands|stood) for|stand-ins?|stands? in for',
    why: VERB,
    write: 'is, is at, appear',
  },
  {
    words: 'says|is said|are said|was said|were said|be said',
    why: VERB,
    write: 'state, show, report, return',
  },
  {
    words:
      'kept (in|by) (the|a|an|its|their|your) (browser|browsers|tab|storage|session|memory|cache|url|page)|is kept|are kept',
    except:
      '(is|are) kept (open|in sync|in step|up to date|separate|apart|out|from|visible|alive|short|small)',
    why: VERB,
    write: 'store',
  },
  {
    words: 'speak|speaks|spoke|spoken',
    except: 'speaks? [^.;:]{1,20} protocol',
    why: VERB,
    write: 'is available in, mention, set the locale',
  },
  {
    words: '(is|are|was|were) nothing to (the|a|an|any|another)',
    why: IDIOM,
    write: 'does not affect, resets',
  },
  { words: '(to|can|could|may|cannot) be had', why: IDIOM, write: 'available' },
  {
    words: '(make|makes|made) (nothing )?of it',
    why: IDIOM,
    write: 'interpret, handle',
  },
  { words: 'known here', why: IDIOM, write: 'unknown key "X"' },
  { words: 'folded away', why: IDIOM, write: 'collapsed' },
  { words: 'anew', why: IDIOM, write: 'again' },
  { words: 'without a word', why: IDIOM, write: 'without an event, silently' },
  { words: 'over (a|the) reload', why: IDIOM, write: 'across a reload' },
];

export const phrases = wordList('phrase', PHRASES);
