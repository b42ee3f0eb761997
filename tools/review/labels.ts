import { didYouMean } from '../content/nearest.js';
import type { Flaw } from '../content/problem.js';
import { quote } from '../content/validate.js';
import type { Reading } from './reading.js';

/** What Web-UI calls its controls in one language. */
export type Labels = ReadonlyMap<string, string>;

/** The labels by the form in which they are compared. */
export const labelsOf = (values: readonly string[]): Labels =>
  new Map(values.map((value) => [comparable(value), value.trim()]));

/** Case is often the style sheet's, and a colon or an ellipsis the place's that the label stands in. */
const comparable = (label: string): string =>
  label
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*(?::|：|…|\.\.\.)$/, '')
    .toLowerCase();

/** Bold words that Web-UI has on none of its controls in this language. */
export function labelFlaws(labels: Labels, { labels: bold }: Reading): readonly Flaw[] {
  return bold
    .filter(({ text }) => !labels.has(comparable(text)))
    .map(({ text, line }) => ({
      line,
      problem: `Web-UI has no ${quote(text)} in this language`,
      fix: `${nearestLabel(text, labels)}Write the label as Web-UI has it; what is no label is not bold`,
    }));
}

/** A slip of a label, else the shortest label that has it in it or that it has in it. */
function nearestLabel(text: string, labels: Labels): string {
  const slip = didYouMean(text.trim(), [...labels.values()]);
  if (slip !== '') return slip;
  const wanted = comparable(text);
  const [nearest] = [...labels]
    .filter(([label]) => label.length > 1 && (label.includes(wanted) || wanted.includes(label)))
    .sort(([a], [b]) => difference(a, wanted) - difference(b, wanted));
  return nearest ? `Did you mean ${quote(nearest[1])}? ` : '';
}

const difference = (a: string, b: string): number => Math.abs(a.length - b.length);
