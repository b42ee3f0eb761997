import { canRead, minRoleFor } from '../../src/model/audience.js';
import { unknownAnchor, type Anchors } from './anchors.js';
import { suggestName } from './closest-match.js';
import type { ParsedHint } from './hints.js';
import type { ParsedEntry } from './parsed-entry.js';

/** Checks the ids, the anchors and the texts of all hints. */
export function checkHints(entries: readonly ParsedEntry[], anchors: Anchors): void {
  const entryOf = new Map<string, string>();
  for (const entry of entries) {
    for (const { hint, node } of entry.hints) {
      const other = entryOf.get(hint.id);
      if (other !== undefined) {
        node.report(
          `duplicate hint id "${hint.id}", already used in ${other}`,
          'Rename one of the hints: readers dismiss hints by id',
        );
      }
      entryOf.set(hint.id, entry.id);
      for (const name of hint.anchors) checkAnchor(name, { hint, node }, anchors);
    }
    checkTexts(entry);
  }
}

function checkAnchor(name: string, { hint, node }: ParsedHint, anchors: Anchors): void {
  const anchor = anchors.get(name);
  if (!anchor) {
    node.report(...unknownAnchor(name, anchors));
  } else if (anchor.page !== hint.page || ![undefined, hint.tab].includes(anchor.tab)) {
    const tab = anchor.tab === undefined ? '' : `, tab: ${anchor.tab}`;
    node.report(
      `anchor "${name}" is on another page or tab than hint "${hint.id}"`,
      `Write page: ${anchor.page}${tab}, or use another anchor`,
    );
  } else if (!canRead(minRoleFor(hint.audience), anchor.audience)) {
    node.report(
      `anchor "${name}" is for ${anchor.audience}, but hint "${hint.id}" is for ${hint.audience}`,
      `Write audience: ${anchor.audience} for the hint, or use another anchor`,
    );
  }
}

function checkTexts({ hints, texts, defaultLanguage }: ParsedEntry): void {
  const ids = hints.map(({ hint }) => hint.id);
  for (const [lang, { hints: translated, report }] of texts) {
    for (const id of translated.keys()) {
      if (ids.includes(id)) continue;
      const known = ids.length === 0 ? 'entry.yaml has no hints' : `Hints: ${ids.join(', ')}`;
      report(1, `unknown hint "${id}"`, `${suggestName(id, ids)}${known}`);
    }
    for (const id of lang === defaultLanguage ? ids : []) {
      if (translated.has(id)) continue;
      report(
        1,
        `missing text for hint "${id}"`,
        `Add it to the front matter, below hints, as in ${id}: Click **Start**.`,
      );
    }
  }
}
