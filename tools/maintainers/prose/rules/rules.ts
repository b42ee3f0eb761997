import type { Rule } from '../rule.js';
import { changelog } from './changelog.js';
import { oldNames } from './old-names.js';
import { openers } from './openers.js';
import { phrases } from './phrases.js';
import { sentenceLength, type Limits } from './sentence-length.js';
import { spelling } from './spelling.js';
import { testTitles } from './test-titles.js';

/** Lists all rules. A new rule is a file beside this one and a name here. */
export const rulesWith = (limits: Limits): readonly Rule[] => [
  phrases,
  oldNames,
  openers,
  sentenceLength(limits),
  spelling,
  changelog,
  testTitles,
];
