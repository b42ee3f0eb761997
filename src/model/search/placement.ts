import type { MessageMatch } from '../message-match/message-match.js';
import { newCandidate, type Candidate } from './candidates.js';

/** The minimum share of the best score. Lower hits match only a frequent word. */
export const MIN_SCORE_SHARE = 0.2;

/** An entry that names the whole query as a label has at least this index. */
const MAX_LABEL_INDEX = 2;

/** The most entries that messages raise, and how far above the best other entry. */
const MAX_RAISED = 3;
const MESSAGE_BOOST = 1.5;

/**
 * Moves the best entry that names the query as a label to the first results.
 *
 * @param names whether a document names the query
 */
export function placeLabel(
  candidates: readonly Candidate[],
  names: (document: number) => boolean,
): readonly Candidate[] {
  const index = candidates.findIndex(({ document }) => names(document));
  const place = Math.min(index, MAX_LABEL_INDEX);
  const [best, named, there] = [candidates[0], candidates[index], candidates[place]];
  if (!best || !named || !there) return candidates;
  // A lower score would drop the entry from the results.
  const score = Math.max(there.score, best.score * MIN_SCORE_SHARE);
  if (place === index && score === named.score) return candidates;
  return candidates.toSpliced(index, 1).toSpliced(place, 0, { ...named, score });
}

/**
 * Moves the entries of the messages in a query to the top.
 *
 * @param documentOf the number of the document of an entry, or -1
 */
export function raiseMessages(
  ranked: readonly Candidate[],
  matches: readonly MessageMatch[],
  documentOf: (entry: string) => number,
): readonly Candidate[] {
  const best = ranked[0]?.score ?? 1;
  const raised = matches.slice(0, MAX_RAISED).flatMap(({ entry }, place) => {
    const document = documentOf(entry);
    const known = ranked.find((candidate) => candidate.document === document);
    const score = best * (MESSAGE_BOOST - 0.1 * place);
    return document < 0 ? [] : [{ ...(known ?? newCandidate(document)), score }];
  });
  if (raised.length === 0) return ranked;
  const documents = new Set(raised.map(({ document }) => document));
  return [...raised, ...ranked.filter(({ document }) => !documents.has(document))];
}
