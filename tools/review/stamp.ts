import { createHash } from 'node:crypto';
import { readFrontMatter } from '../content/front-matter.js';
import type { SourceFile } from '../content/sources.js';

/** What a text means, as far as a translator would have to know of it: not how it is laid out. */
export interface Meaning {
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** What its hints say, by id; undefined where there are none. */
  readonly hints: unknown;
  readonly body: string;
}

/** Undefined for a text that does not compile. */
export function meaningOf(origin: SourceFile): Meaning | undefined {
  const { front, body } = readFrontMatter(origin);
  if (!front || body === undefined) return undefined;
  return {
    title: unspaced(front.title),
    summary: unspaced(front.summary),
    keywords: front.keywords.map(unspaced),
    hints: front.hints,
    body,
  };
}

/** Eight hex digits that differ as soon as the meaning does. */
export const stampOf = ({ title, summary, keywords, hints, body }: Meaning): string =>
  createHash('sha256')
    .update(JSON.stringify([title, summary, keywords, unspaced(body), ...(hints ? [hints] : [])]))
    .digest('hex')
    .slice(0, 8);

/** Where lines are broken, and how far they are indented, changes nothing for a translator. */
export const unspaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
