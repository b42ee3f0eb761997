import type { Text } from '../content/content.js';
import type { Flaw } from '../content/problem.js';
import { parseYaml } from '../content/yaml.js';
import { widthOf, wordsIn } from './measure.js';
import type { Reading } from './reading.js';

/**
 * What a tired person still reads in a panel of 400 px: about two minutes of text, two lines of
 * summary, and a step that fits in one look. Words are English words, whatever the language.
 */
export const LIMITS = { bodyWords: 350, summaryLetters: 140, stepWords: 60 } as const;

export function lengthFlaws(text: Text, { words, steps, parts }: Reading): readonly Flaw[] {
  const width = widthOf(text.summary);
  return [
    ...(words > LIMITS.bodyWords ? [longBody(words, parts[0]?.line ?? 1)] : []),
    ...(width > LIMITS.summaryLetters ? [longSummary(width, lineOfSummary(text))] : []),
    ...steps.flatMap(({ text: step, line }) => {
      const inStep = wordsIn(step);
      return inStep > LIMITS.stepWords ? [longStep(inStep, line)] : [];
    }),
  ];
}

function lineOfSummary({ origin }: Text): number {
  const [, front = ''] = origin.text.split(/^---[ \t]*$/m, 2);
  return parseYaml(front.slice(1), { firstLine: 2, textOnly: true }).lineOf(['summary']);
}

const longBody = (words: number, line: number): Flaw => ({
  line,
  problem: `the text is as long as ${words} English words; more than ${LIMITS.bodyWords} are too many`,
  fix: 'Leave out what not everybody needs, or make two entries of it',
});

const longSummary = (width: number, line: number): Flaw => ({
  line,
  problem: `the summary is ${width} letters wide; more than ${LIMITS.summaryLetters} are too many`,
  fix: 'Say in one line how to tell that this is the trouble; a wide letter counts two',
});

const longStep = (words: number, line: number): Flaw => ({
  line,
  problem: `the step is as long as ${words} English words; more than ${LIMITS.stepWords} are too many`,
  fix: 'Make two steps of it, or put what is not to be done below the list',
});
