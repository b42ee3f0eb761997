import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIENCES, type Audience } from '../../src/model/audience.js';
import type { CompiledEntry, Content } from '../../tools/content/content.js';
import { htmlOf } from './html.js';

/**
 * Returns the phrases that only entries and hints above an audience contain. Single words are left
 * out, since any text may contain them, and so are the messages of the drawer. Without an audience,
 * the phrases of all entries are returned.
 */
export function phrasesAbove(content: Content, audience: Audience | undefined): readonly string[] {
  const above = (one: Audience): boolean =>
    audience === undefined || AUDIENCES.indexOf(one) > AUDIENCES.indexOf(audience);
  const lower = content.filter(({ metadata }) => !above(metadata.audience)).map(sourcesOf);
  const common = [...lower, drawerMessages()].join('\n');
  const phrases = content.flatMap((entry) => [
    ...(above(entry.metadata.audience) ? textsOf(entry) : []),
    ...entry.hints
      .filter((hint) => above(hint.audience))
      .flatMap(({ id }) => hintTextsOf(entry, id)),
  ]);
  return [...new Set(phrases)].filter(
    (one) => one.length > 7 && /[\s-]|[^\x20-\x7e]/.test(one) && !common.includes(one),
  );
}

const drawerMessages = (): string =>
  readdirSync('src/messages', { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src/messages', file), 'utf8'))
    .join('\n');

const textsOf = ({ id, questions, texts }: CompiledEntry): readonly string[] => [
  id,
  ...[...questions.values()].flat(),
  ...[...texts.values()].flatMap(({ title, summary, keywords, headings, markup }) => [
    ...[title, summary, ...keywords, ...headings.map(({ text }) => text)],
    ...htmlOf(markup)
      .split(/<[^>]*>|[.:;]\s/)
      .filter((phrase) => phrase.length >= 20),
  ]),
];

const hintTextsOf = ({ texts }: CompiledEntry, hint: string): readonly string[] => [
  hint,
  ...[...texts.values()].flatMap(({ hints }) => {
    const { text, warning } = hints.get(hint) ?? {};
    return [text, warning].filter((each) => each !== undefined);
  }),
];

/** The files of an entry, the labels of Web-UI in them, and its questions. */
const sourcesOf = ({ metadataFile, questions, texts }: CompiledEntry): string => {
  const files = [metadataFile, ...[...texts.values()].map(({ file }) => file)];
  const source = files.map(({ text }) => text).join('\n');
  return [source, ...labelsNamedIn(source), ...[...questions.values()].flat()].join('\n');
};

const LABELS = (
  JSON.parse(readFileSync('docs-content/labels.json', 'utf8')) as {
    readonly labels: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }
).labels;

const labelsNamedIn = (source: string): readonly string[] =>
  Object.entries(LABELS)
    .filter(([key]) => source.includes(key))
    .map(([, byLanguage]) => JSON.stringify(byLanguage));
