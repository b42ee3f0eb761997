import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIENCES, type Audience } from '../../src/model/audience.js';
import type { Article, Content } from '../../tools/content/content.js';

/**
 * What only entries and hints above an audience say, of more than one word: single words are
 * everybody's, and so is what the drawer says itself. Above `undefined` is all that entries say.
 */
export function phrasesAbove(content: Content, audience: Audience | undefined): readonly string[] {
  const above = (one: Audience): boolean =>
    audience === undefined || AUDIENCES.indexOf(one) > AUDIENCES.indexOf(audience);
  const lower = content.filter(({ facts }) => !above(facts.audience)).map(sourcesOf);
  const everybodys = [...lower, drawersWords()].join('\n');
  const phrases = content.flatMap((article) => [
    ...(above(article.facts.audience) ? saidBy(article) : []),
    ...article.hints
      .filter((hint) => above(hint.audience))
      .flatMap(({ id }) => toldBy(article, id)),
  ]);
  return [...new Set(phrases)].filter(
    (one) => one.length > 7 && /[\s-]|[^\x20-\x7e]/.test(one) && !everybodys.includes(one),
  );
}

const drawersWords = (): string =>
  readdirSync('src/words')
    .map((file) => readFileSync(join('src/words', file), 'utf8'))
    .join('\n');

const saidBy = ({ id, texts }: Article): readonly string[] => [
  id,
  ...[...texts.values()].flatMap(({ title, summary, keywords, headings, html }) => [
    ...[title, summary, ...keywords, ...headings.map(({ text }) => text)],
    ...html.split(/<[^>]*>|[.:;]\s/).filter((phrase) => phrase.length >= 20),
  ]),
];

const toldBy = ({ texts }: Article, hint: string): readonly string[] => [
  hint,
  ...[...texts.values()].flatMap(({ hints }) => {
    const { text, warning } = hints.get(hint) ?? {};
    return [text, warning].filter((said) => said !== undefined);
  }),
];

const sourcesOf = ({ origin, texts }: Article): string =>
  [origin, ...[...texts.values()].map((text) => text.origin)].map(({ text }) => text).join('\n');
