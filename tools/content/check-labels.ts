import { suggestName } from './closest-match.js';
import type { Report } from './diagnostic.js';
import { keysIn } from './label-syntax.js';
import { hasKey, type LabelTable } from './label-table.js';
import type { ParsedEntry, ParsedText } from './parsed-entry.js';

/** Reports the keys of labels that no supported release of Web-UI has. */
export function checkLabels(entries: readonly ParsedEntry[], table: LabelTable): void {
  for (const { texts } of entries) {
    for (const text of texts.values()) {
      for (const { keys, line } of text.labels) checkKeys(keys, line, table, text.report);
      for (const keys of hintKeys(text)) checkKeys(keys, 1, table, text.report);
    }
  }
}

const hintKeys = ({ hints }: ParsedText): readonly (readonly string[])[] =>
  [...hints.values()].flatMap(({ text, warning = '' }) => keysIn(`${text} ${warning}`));

function checkKeys(keys: readonly string[], line: number, table: LabelTable, report: Report): void {
  for (const key of keys) {
    if (table.releases.some((release) => hasKey(table, key, release))) continue;
    report(
      line,
      `unknown label "${key}"`,
      `${suggestName(key, Object.keys(table.labels))}Use a key of Web-UI's resources/i18n/en.json, and run npm run maintain:labels for a key that is new here. For another program, write {{"its label"}}`,
    );
  }
}
