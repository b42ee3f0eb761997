import { languagesOf, type Article, type Content } from '../content/content.js';
import { inFile, sortProblems, type Problem } from '../content/problem.js';
import { labelFlaws, type Labels } from './labels.js';
import { lengthFlaws } from './lengths.js';
import { placeholderFlaws } from './placeholders.js';
import { reachFlaws } from './reach.js';
import { readingOf } from './reading.js';
import { staleReview } from './stale.js';
import { structureFlaws } from './structure.js';
import { missingTranslations, stampFlaws } from './translations.js';

export interface ReviewOptions {
  readonly now: Date;
  /** After how many days a review is old. */
  readonly staleAfter: number;
  /** Web-UI's words by language; languages that are not there are not looked at for them. */
  readonly words?: ReadonlyMap<string, Labels>;
  /** The content folder, where git may know what changed. */
  readonly dir?: string;
}

/** What content that compiles had better not be: nothing here keeps it from being delivered. */
export function review(content: Content, options: ReviewOptions): readonly Problem[] {
  const languages = languagesOf(content);
  return sortProblems(
    content.flatMap((article) => [
      ...staleReview(article, options),
      ...placeholderFlaws(article.origin).map(inFile(article.origin.file)),
      ...missingTranslations(article, languages),
      ...textWarnings(article, options),
    ]),
  );
}

function textWarnings(article: Article, { words, dir }: ReviewOptions): readonly Problem[] {
  const english = readingOf(article.english);
  return [...article.texts.values()].flatMap((text) => {
    const reading = text === article.english ? english : readingOf(text);
    const labels = words?.get(text.lang);
    return [
      ...lengthFlaws(text, reading),
      ...placeholderFlaws(text.origin),
      ...reachFlaws(article.facts.audience, reading),
      ...(labels ? labelFlaws(labels, reading) : []),
      ...(reading === english ? [] : structureFlaws(english, reading)),
      ...(reading === english ? [] : stampFlaws(article, text, dir)),
    ].map(inFile(text.origin.file));
  });
}
