import type { Entry } from '../../src/model/entry.js';
import type { MarkupNode } from '../../src/model/markup.js';
import { MENU_KEYS } from '../../src/model/menu.js';
import { textOf } from '../../src/model/search/text.js';
import { tailor, type TailoredBody } from '../../src/model/tailor.js';
import { compileFolders } from '../../tools/content/compile.js';
import { bodyIn, entriesIn } from '../../tools/content/content.js';

/** Entries with their texts, as a superadmin with English has them. */
export interface Sample {
  readonly entries: readonly Entry[];
  readonly bodies: readonly TailoredBody[];
  /** The same texts, for other search libraries. */
  readonly documents: readonly PlainDocument[];
}

export interface PlainDocument {
  readonly id: string;
  readonly title: string;
  readonly keywords: string;
  readonly summary: string;
  readonly questions: string;
  readonly body: string;
}

interface Text {
  readonly entry: Entry;
  readonly body: TailoredBody;
  /** The blocks of the body. */
  readonly parts: readonly MarkupNode[];
}

/** Compiles the shipped entries, and makes as many of their parts as are needed. */
export function contentSamples(counts: readonly number[]): ReadonlyMap<number, Sample> {
  const compiled = compileFolders(['docs-content']);
  if (!compiled.ok) throw new Error('The content has problems: run npm run -s content -- check');
  const { content } = compiled;
  const bodies = new Map(
    content.map((entry) => [
      entry.id,
      tailor(bodyIn(entry, 'en'), 'en', { labels: () => undefined, labelLanguage: 'en' }),
    ]),
  );
  const texts = entriesIn(content, 'en').flatMap((entry): Text[] => {
    const body = bodies.get(entry.id);
    return body ? [{ entry, body, parts: body.markup }] : [];
  });
  return new Map(counts.map((count) => [count, sampleOf(texts, count)]));
}

/** Takes the shipped entries first. The others have the parts of several shipped ones. */
function sampleOf(texts: readonly Text[], count: number): Sample {
  const made = Array.from({ length: count }, (_, n) => textFor(texts, n));
  return {
    entries: made.map(({ entry }) => entry),
    bodies: made.map(({ body }) => body),
    documents: made.map(({ entry, body }) => ({
      id: entry.id,
      title: entry.title,
      keywords: (body.keywords ?? []).join('\n'),
      summary: entry.summary,
      questions: (body.questions ?? []).join('\n'),
      body: textOf(body.markup),
    })),
  };
}

function textFor(texts: readonly Text[], n: number): Text {
  const pick = (offset: number): Text => {
    const text = texts[(n * 7 + offset * 13) % texts.length];
    if (!text) throw new Error('There are no entries.');
    return text;
  };
  const shipped = texts[n];
  if (shipped) return shipped;
  const id = `made-${n}`;
  const { entry } = pick(0);
  const page = (offset: number) => MENU_KEYS[(n + offset) % MENU_KEYS.length] ?? 'session';
  const markup = [0, 1, 2, 3, 4].flatMap((offset) =>
    pick(offset).parts.filter((_, part) => part % 5 === (n + offset) % 5),
  );
  return {
    entry: {
      ...entry,
      id,
      pages: [
        { page: page(0), weight: 1 },
        { page: page(7), weight: 2 },
      ],
      related: [],
      title: `${pick(1).entry.title} ${n}`,
      summary: pick(2).entry.summary,
    },
    body: {
      ...pick(4).body,
      id,
      markup,
      questions: (pick(5).body.questions ?? []).slice(0, 3),
      keywords: [...(pick(3).body.keywords ?? []).slice(0, 4), `case${n}`],
    },
    parts: [],
  };
}
