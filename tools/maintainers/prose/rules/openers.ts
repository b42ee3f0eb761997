import type { Rule } from '../rule.js';
import { sentencesOf } from '../sentences.js';

/** Words that open a sentence without naming its subject. */
const OPENERS: Readonly<Record<string, string>> = {
  what: 'the thing: "the state", "the text", "an element that …"',
  those: 'the noun: "users who …", "entries that …"',
  who: 'the role: "the user who …", "roles that …"',
  whom: 'the role: "the user whom …"',
  whose: 'the owner: "the user whose …"',
};

/** Questions, and the short headings of a section or a column. */
const QUESTION = /\?["'”’)\]]*$/;
const HEADING = /^what(?:['’]s new\b| \p{L}+ \p{L}+$| happens$|$)/iu;

const FIRST_WORD = /^[^\p{L}\p{N}]*(\p{L}+)/u;

/** Reports sentences whose subject is a pronoun. `whoever` and its kind are phrases. */
export const openers: Rule = {
  name: 'opener',
  check: ({ kind, text }) =>
    kind === 'message'
      ? []
      : sentencesOf(text).flatMap((sentence) => {
          const word = FIRST_WORD.exec(sentence.text)?.[1];
          const write = word === undefined ? undefined : OPENERS[word.toLowerCase()];
          if (word === undefined || write === undefined) return [];
          if (QUESTION.test(sentence.text)) return [];
          if ((kind === 'cell' || kind === 'heading') && HEADING.test(sentence.text)) return [];
          return [
            {
              offset: sentence.offset + sentence.text.indexOf(word),
              wrong: `"${word}" opens a sentence: the subject is a thing with a name`,
              write,
            },
          ];
        }),
};
