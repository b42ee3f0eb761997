import type { Rule } from '../rule.js';
import { countWords, sentencesOf } from '../sentences.js';

/** The most words that a sentence may have. */
export interface Limits {
  /** The first sentence of a docstring, which editors show on hover. */
  readonly summaryWords: number;
  /** Any sentence. The style guide asks for about 20 words and leaves room for exceptions. */
  readonly sentenceWords: number;
}

export const DEFAULT_LIMITS: Limits = { summaryWords: 15, sentenceWords: 30 };

/** Reports long sentences. */
export const sentenceLength = ({ summaryWords, sentenceWords }: Limits): Rule => ({
  name: 'sentence-length',
  check: ({ kind, text }) =>
    // A message may be a list or a usage text.
    (kind === 'message' ? [] : sentencesOf(text)).flatMap((sentence, index) => {
      const isSummary = kind === 'summary' && index === 0;
      const limit = isSummary ? summaryWords : sentenceWords;
      const words = countWords(sentence.text);
      if (words <= limit) return [];
      return [
        {
          offset: sentence.offset,
          wrong: `${isSummary ? 'the first sentence of a docstring' : 'a sentence'} has ${words} words`,
          write: `at most ${limit}: split the sentence or remove a clause`,
        },
      ];
    }),
});
