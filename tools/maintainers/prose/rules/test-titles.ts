import type { Rule } from '../rule.js';

interface Opener {
  readonly pattern: RegExp;
  readonly wrong: string;
  readonly write: string;
}

/** How no test title starts. */
const OPENERS: readonly Opener[] = [
  {
    pattern: /^should\b/,
    wrong: 'a test title starts with "should"',
    write: 'the fact in the present tense: "drawer: Escape closes it"',
  },
  {
    pattern: /^(?:and|but|or|nor|also)\b/,
    wrong: 'a test title continues another one',
    write: 'a sentence that makes sense alone in a list of failures',
  },
];

/** Reports test titles that are no statements. Their words are checked by the other rules. */
export const testTitles: Rule = {
  name: 'test-title',
  check: ({ kind, text }) =>
    kind !== 'title'
      ? []
      : OPENERS.filter(({ pattern }) => pattern.test(text)).map(({ wrong, write }) => ({
          offset: 0,
          wrong,
          write,
        })),
};
