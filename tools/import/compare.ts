import { textOf } from '../../src/model/search/text.js';
import type { Article } from '../content/content.js';
import { foundIn, foundInText, type Found } from './found.js';
import { textsIn } from './match.js';
import type { Section } from './page.js';
import { termsOf } from './terms.js';

/** What one side has and the other has not. */
export interface Comparison {
  /** In the section, and not in the entry. */
  readonly added: Found;
  /** In the entry, and not in the section; entries say more anyway, so this is not about words. */
  readonly missing: Pick<Found, 'links' | 'code'>;
}

/** A sentence of which fewer terms than this share are in the entry says something else. */
const SAID = 0.5;
/** With fewer terms than this a sentence says too little to be new. */
const TELLING = 5;

export function compare({ title, markdown }: Section, article: Article, lang: string): Comparison {
  const section = foundIn(markdown);
  const texts = textsIn(article, lang);
  const entries = texts.map(foundInText);
  const said = texts
    .flatMap(({ title, summary, keywords, html }) => [title, summary, ...keywords, textOf(html)])
    .join('\n');
  const terms = new Set(termsOf(`${said}\n${title}`));
  const has = (text: string): boolean => comparable(said).includes(comparable(text));
  return {
    added: {
      links: section.links.filter(
        (link) => !entries.some(({ links }) => links.some(leadsTo(link))),
      ),
      code: section.code.filter((code) => !has(code)),
      labels: section.labels.filter((label) => !has(label)),
      images: section.images,
      sentences: section.sentences.filter((sentence) => isNew(sentence, terms)),
    },
    missing: {
      links: missing(entries, 'links', (link) => !section.links.some(leadsTo(link))),
      code: missing(
        entries.map(({ code }) => ({ code })),
        'code',
        // A single word between backticks is rather a name than something to type.
        (code) => /\s/.test(code) && !comparable(`${title} ${markdown}`).includes(comparable(code)),
      ),
    },
  };
}

/** Of the entry in the page's own language, which is the first. */
const missing = <K extends 'links' | 'code'>(
  [entry]: readonly Pick<Found, K>[],
  what: K,
  isMissing: (text: string) => boolean,
): readonly string[] =>
  (entry?.[what] ?? []).filter((text) => !text.startsWith('#') && isMissing(text));

const comparable = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** The older pages name only the anchor, wherever it is. */
const leadsTo =
  (link: string) =>
  (other: string): boolean =>
    other === link || (anchorOf(link) !== '' && anchorOf(link) === anchorOf(other));

const anchorOf = (link: string): string =>
  /^(?:manual:|#)/.test(link) ? (/#(.*)$/.exec(link)?.[1] ?? '') : '';

function isNew(sentence: string, said: ReadonlySet<string>): boolean {
  const terms = [...new Set(termsOf(sentence))];
  if (terms.length < TELLING) return false;
  return terms.filter((term) => said.has(term)).length / terms.length < SAID;
}
