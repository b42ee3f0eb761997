import type { EntryText } from '../content/content.js';
import type { Report } from '../content/diagnostic.js';
import type { Outline } from './outline.js';
import { countWords, textWidth } from './text-size.js';

// The limits fit a panel of 400 px: two minutes of text, two lines of summary, short steps.
const MAX_BODY_WORDS = 350;
const MAX_SUMMARY_WIDTH = 140;
const MAX_STEP_WORDS = 60;

/** Reports a body, a summary or a step that is too long. */
export function checkLengths(
  { summary }: EntryText,
  { words, steps, sections, lineOf }: Outline,
  report: Report,
): void {
  if (words > MAX_BODY_WORDS) {
    report(
      sections[0]?.line ?? 1,
      `body is as long as ${words} English words; the limit is ${MAX_BODY_WORDS}`,
      'Remove what few readers need, or split the entry',
    );
  }
  if (textWidth(summary) > MAX_SUMMARY_WIDTH) {
    report(
      lineOf('summary'),
      `summary is ${textWidth(summary)} letters wide; the limit is ${MAX_SUMMARY_WIDTH}`,
      'Describe the problem in one line; a wide letter counts as two',
    );
  }
  for (const { text, line } of steps) {
    const length = countWords(text);
    if (length <= MAX_STEP_WORDS) continue;
    report(
      line,
      `step is as long as ${length} English words; the limit is ${MAX_STEP_WORDS}`,
      'Split the step, or move explanations below the list',
    );
  }
}
