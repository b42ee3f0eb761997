import { textOf } from '../../src/model/search/text.js';
import type { Article, Content, Text } from '../content/content.js';
import type { Section } from './page.js';
import { proseOf } from './prose.js';
import { termsOf } from './terms.js';

/** The entry that a section corresponds to, and what tells so. */
export interface Match {
  readonly article: Article;
  readonly by: 'anchor' | 'text';
  /** From 0, nothing in common, to 1. */
  readonly likeness: number;
}

/** What was found for a section: its entry, or only the one that comes nearest. */
export interface Matched {
  readonly match: Match | undefined;
  readonly nearest: Match | undefined;
}

/**
 * What is said first says most about what a text is about. Keywords are many, in words that a manual
 * would not use: counted in full they would make an entry unlike the page that it was written from.
 */
const WEIGHTS = { title: 4, keywords: 0.5, summary: 2, body: 1 } as const;

/**
 * Below this a section has no entry. Those of the manual reach 0.18 to 0.67 with theirs, depending
 * on how well the page is translated; what no entry is about stays at 0.16 and below.
 */
const ALIKE = 0.17;

type Vector = ReadonlyMap<string, number>;

/** Finds the entry for each section of a page in one language. */
export class Matcher {
  #rarity: Vector;
  /** The rarity of terms that no entry has: they make a section unlike all of them. */
  #unheard: number;
  #vectors: readonly { readonly article: Article; readonly vectors: readonly Vector[] }[];

  constructor(content: Content, lang: string) {
    const counted = content.map((article) => ({
      article,
      counts: alternatives(textsIn(article, lang).map(countsOf)),
    }));
    const texts = counted.flatMap(({ counts }) => counts);
    this.#rarity = rarityOf(texts);
    this.#unheard = Math.log(1 + texts.length);
    this.#vectors = counted.map(({ article, counts }) => ({
      article,
      vectors: counts.map((count) => this.#weighed(count)),
    }));
  }

  /** An anchor that is an entry's id decides; else the entry that is most like the section. */
  match(section: Section): Matched {
    const ids = section.anchors.map(idOf);
    const alike = this.#alike(section);
    const named = alike.find(({ article }) => ids.includes(article.id));
    if (named) return { match: { ...named, by: 'anchor' }, nearest: named };
    const [nearest] = alike;
    return { match: nearest && nearest.likeness >= ALIKE ? nearest : undefined, nearest };
  }

  /** All entries, the one most like the section first. */
  #alike({ title, markdown }: Section): readonly Match[] {
    const vector = this.#weighed(
      counted([
        [title, WEIGHTS.title],
        [proseOf(markdown), WEIGHTS.body],
      ]),
    );
    return this.#vectors
      .map(({ article, vectors }): Match => {
        const likeness = Math.max(...vectors.map((other) => product(vector, other)));
        return { article, by: 'text', likeness };
      })
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** Of length 1, with rare terms counting more than those that every entry has. */
  #weighed(counts: Vector): Vector {
    const weighed = [...counts].map(
      ([term, count]) =>
        [term, Math.log1p(count) * (this.#rarity.get(term) ?? this.#unheard)] as const,
    );
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([term, weight]) => [term, weight / length]));
  }
}

/** Anchors are written with underscores as often as with hyphens. */
export const idOf = (anchor: string): string =>
  anchor
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Pages are often half translated: what they say may be found in the English too. */
export function textsIn({ texts, english }: Article, lang: string): readonly Text[] {
  const text = texts.get(lang);
  return text && text !== english ? [text, english] : [english];
}

const countsOf = ({ title, keywords, summary, html }: Text): Vector =>
  counted([
    [title, WEIGHTS.title],
    [keywords.join('\n'), WEIGHTS.keywords],
    [summary, WEIGHTS.summary],
    [textOf(html), WEIGHTS.body],
  ]);

/** Each by itself, and all together for pages of which half is translated. */
const alternatives = (counts: readonly Vector[]): readonly Vector[] =>
  counts.length < 2 ? counts : [...counts, sumOf(counts)];

function sumOf(all: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const [term, count] of all.flatMap((counts) => [...counts])) {
    sum.set(term, (sum.get(term) ?? 0) + count);
  }
  return sum;
}

function counted(texts: readonly (readonly [text: string, weight: number])[]): Vector {
  const counts = new Map<string, number>();
  for (const [text, weight] of texts) {
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return counts;
}

function rarityOf(texts: readonly Vector[]): Vector {
  const holding = new Map<string, number>();
  for (const term of texts.flatMap((counts) => [...counts.keys()])) {
    holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return new Map([...holding].map(([term, number]) => [term, Math.log(1 + texts.length / number)]));
}

function product(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return sum;
}
