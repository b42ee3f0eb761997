import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { defineCommand, EXIT, fail, formatTable, print, usageError } from './command.js';

/** A search without results, as the drawer saves it. */
const SearchItem = v.object({
  query: v.string(),
  language: v.string(),
  page: v.string(),
  times: v.number(),
});

/** Feedback, as the drawer posts it. */
const FeedbackItem = v.object({
  entry: v.string(),
  helpful: v.boolean(),
  reason: v.optional(v.string()),
  language: v.string(),
});

/** Something that the help lacks. */
interface Missing {
  readonly kind: 'search' | 'entry';
  readonly what: string;
  readonly language: string;
  readonly times: number;
  readonly notes: readonly string[];
}

export const backlog = defineCommand({
  summary: 'Merge saved searches and feedback, and rank what is missing.',
  usage: '[--json] FILE…',
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
  run({ json }, files) {
    if (files.length === 0) usageError('name at least one file');
    const ranked = merge(files.flatMap((file) => readItems(file)));
    print(json ? JSON.stringify(ranked) : asTable(ranked));
    return EXIT.ok;
  },
});

/** Reads a list, one object, or one object per line. */
function readItems(file: string): readonly Missing[] {
  const items = parse(file).flat();
  const missing = items.map((item) => missingOf(item));
  const isKnown = missing.filter((each) => each !== undefined);
  if (items.length > 0 && isKnown.length === 0) fail(`${file} has no searches and no feedback`);
  return isKnown.flat();
}

function parse(file: string): readonly unknown[] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    fail(`${file} cannot be read`);
  }
  try {
    return [JSON.parse(text)];
  } catch {
    // Perhaps one object per line.
  }
  try {
    return text.split('\n').map((line): unknown => JSON.parse(line));
  } catch {
    return fail(`${file} is no JSON`);
  }
}

/** Undefined for an unknown item; empty for an entry that has helped. */
function missingOf(item: unknown): readonly Missing[] | undefined {
  if (v.is(SearchItem, item)) {
    const { query, language, times } = item;
    const what = query.trim().normalize('NFC').toLowerCase();
    return [{ kind: 'search', what, language, times, notes: [] }];
  }
  if (!v.is(FeedbackItem, item)) return undefined;
  const { entry, helpful, reason, language } = item;
  if (helpful) return [];
  return [{ kind: 'entry', what: entry, language, times: 1, notes: reason ? [reason] : [] }];
}

/** Adds up equal items, the most frequent first. */
function merge(items: readonly Missing[]): readonly Missing[] {
  const merged = new Map<string, Missing>();
  for (const item of items) {
    const key = [item.kind, item.language, item.what].join('\n');
    const before = merged.get(key);
    merged.set(key, {
      ...item,
      times: (before?.times ?? 0) + item.times,
      notes: [...(before?.notes ?? []), ...item.notes],
    });
  }
  return [...merged.values()].sort(
    (a, b) => b.times - a.times || (a.what < b.what ? -1 : a.what > b.what ? 1 : 0),
  );
}

const asTable = (ranked: readonly Missing[]): string =>
  formatTable([
    ['times', 'kind', 'language', 'what'],
    ...ranked.map(({ times, kind, language, what, notes }) => [
      String(times),
      kind,
      language,
      [what, ...notes.map((note) => `“${note}”`)].join('  ').replaceAll('\n', ' '),
    ]),
  ]);
