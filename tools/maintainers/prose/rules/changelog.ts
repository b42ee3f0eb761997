import type { Finding, Rule } from '../rule.js';
import { sentencesOf } from '../sentences.js';

/** First words after which no thing is named. */
const NOT_A_NOUN =
  /^(?:add(?:s|ed)?|fix(?:es|ed)?|remove[sd]?|change[sd]?|update[sd]?|improve[sd]?|allow(?:s|ed)?|make[s]?|made|now|no longer|also|when|where|once|after|before|while|if|as|since|in|on|at|for|from|to|by|with|without|over|under|instead|there|it|both|neither|what|nothing|everything)\b/i;

/** Reports changes that are not one fact with the thing named first. */
export const changelog: Rule = {
  name: 'changelog',
  check({ kind, text }) {
    if (kind !== 'change') return [];
    const [first, second] = sentencesOf(text);
    const opener = NOT_A_NOUN.exec(text)?.[0];
    return [
      ...(opener === undefined ? [] : [notNamedFirst(opener)]),
      ...(first && second ? [twoSentences(second.offset)] : []),
      ...(/\.[\s\u2060)"”]*$/.test(text) ? [] : [noPeriod(text.trimEnd().length)]),
    ];
  },
};

const notNamedFirst = (opener: string): Finding => ({
  offset: 0,
  wrong: `a change starts with "${opener}"`,
  write: 'the name of the thing first: "Focus stays in the drawer when …"',
});

const twoSentences = (offset: number): Finding => ({
  offset,
  wrong: 'a change has a second sentence',
  write: 'one fact in one sentence; another fact is another change',
});

const noPeriod = (offset: number): Finding => ({
  offset,
  wrong: 'a change has no period at its end',
  write: 'a period',
});
