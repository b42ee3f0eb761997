import { suggestName } from '../content/closest-match.js';
import type { Report } from '../content/diagnostic.js';
import { quote } from '../content/validate.js';
import type { Outline } from './outline.js';

/** Web-UI's labels in one language, by their comparable form. */
export type Labels = ReadonlyMap<string, string>;

/** Indexes labels by their comparable form. */
export const labelsOf = (texts: readonly string[]): Labels =>
  new Map(texts.map((text) => [comparable(text), text.trim()]));

/** Removes letter case and a final colon or ellipsis, which depend on the layout. */
const comparable = (label: string): string =>
  label
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s*(?::|：|…|\.\.\.)$/, '')
    .toLowerCase();

/** Reports bold texts that are no label of Web-UI in this language. */
export function checkLabels(known: Labels, { labels }: Outline, report: Report): void {
  for (const { text, line } of labels) {
    if (known.has(comparable(text))) continue;
    report(
      line,
      `unknown label ${quote(text)}: Web-UI has none in this language`,
      `${suggestLabel(text, known)}Write the label as Web-UI shows it; use bold for labels only`,
    );
  }
}

/** Suggests the label for a typo, else the closest label that overlaps the text. */
function suggestLabel(text: string, labels: Labels): string {
  const typo = suggestName(text.trim(), [...labels.values()]);
  if (typo !== '') return typo;
  const wanted = comparable(text);
  const [closest] = [...labels]
    .filter(([label]) => label.length > 1 && (label.includes(wanted) || wanted.includes(label)))
    .sort(([a], [b]) => Math.abs(a.length - wanted.length) - Math.abs(b.length - wanted.length));
  return closest ? `Did you mean ${quote(closest[1])}? ` : '';
}
