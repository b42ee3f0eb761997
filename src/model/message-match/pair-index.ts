import { isUnsegmented } from '../search/tokenize.js';
import type { MessageMatch } from './message-match.js';
import { GAP } from './words.js';

/** A message of an entry, with the words between its placeholders. */
export interface SplitMessage {
  readonly entry: string;
  readonly segments: readonly (readonly string[])[];
}

/** A message as pairs of neighboring words. Placeholders separate words. */
interface Template {
  readonly entry: string;
  /** The weight of all its pairs. */
  readonly weight: number;
  readonly pairs: number;
  /** The number of the segment of each word. A placeholder is between two segments. */
  readonly segments: readonly number[];
  /** The number of segments, empty ones included. */
  readonly count: number;
}

/** The positions of a pair in one message, in ascending order. */
interface Posting {
  readonly template: number;
  readonly positions: number[];
}

/** The pairs of one message that a text has in the same order. */
interface Chain {
  /** The first and the last position in the text. */
  readonly start: number;
  end: number;
  /** The number of pairs in the text up to the end. */
  own: number;
  /** The pairs of the text that stand for a placeholder or a cut word. */
  skipped: number;
  /** The last position in the message. */
  position: number;
  weight: number;
  pairs: number;
}

/** The chains of a text by the number of their template. */
interface Chains {
  readonly longest: ReadonlyMap<number, Chain>;
  /** The pairs in the text. */
  readonly own: number;
  /** The number of comparisons, which is linear in the length of the text. */
  readonly steps: number;
}

/** The most words of a text that a placeholder stands for. */
const MAX_GAP = 30;

/** The most pairs of a text that a placeholder at its edge stands for. */
const MAX_SKIPPED = 6;

/** The share of a message that a text must contain. */
const MIN_SHARE = 0.7;

/** The shares of a whole message and of its text. One word distinguishes a success from a failure. */
const MIN_WHOLE_SHARE = 0.95;
const MIN_WHOLE_CUT = 0.5;

/** The share of a text that must be a part of a cut message. */
const MIN_CUT_SHARE = 0.75;

/** The fewest pairs of a cut message, in words and in letters. */
const MIN_CUT_PAIRS = 3;
const MIN_CUT_LETTERS = 9;

/** The pairs of a message that may be a part of a question by chance. */
const SHORT_PAIRS = 4;

/** The share of a text that a short message must have. */
const MIN_SHORT_SHARE = 0.6;

/** The most pairs of one message with the same words that are counted. */
const MAX_POSITIONS = 4;

/** Finds messages in a text by pairs of neighboring words in the same order. */
export class PairIndex {
  #templates: readonly Template[];
  #pairs: ReadonlyMap<string, readonly Posting[]>;
  #rarity: (pair: string) => number;

  constructor(messages: readonly SplitMessage[]) {
    const pairs = postingsOf(messages);
    const rarity = (pair: string) => Math.log(1 + messages.length / (pairs.get(pair)?.length ?? 1));
    this.#templates = messages.map((message) => templateOf(message, rarity));
    this.#pairs = pairs;
    this.#rarity = rarity;
  }

  /** Finds the messages in the words of a text, with the number of comparisons. */
  match(words: readonly string[]): {
    readonly matches: readonly MessageMatch[];
    readonly steps: number;
  } {
    const { longest, own, steps } = this.#follow(words);
    const matches = [...longest].flatMap(([number, chain]) => {
      const template = this.#templates[number];
      return template ? matchOf(template, chain, own, words[chain.start] ?? '') : [];
    });
    return { matches, steps };
  }

  /** Follows the pairs of a text in each message. */
  #follow(words: readonly string[]): Chains {
    const chains = new Map<number, Chain>();
    const longest = new Map<number, Chain>();
    let [steps, own] = [0, 0];
    const end = (template: number, chain: Chain) => {
      if (chain.weight > (longest.get(template)?.weight ?? 0)) longest.set(template, chain);
    };
    for (let at = 0; at + 1 < words.length; at += 1) {
      const [first = GAP, second = GAP] = [words[at], words[at + 1]];
      if (first === GAP || second === GAP) continue;
      own += 1;
      const pair = `${first} ${second}`;
      const weight = this.#rarity(pair);
      for (const { template, positions } of this.#pairs.get(pair) ?? []) {
        steps += positions.length;
        const chain = chains.get(template);
        const next = chain && nextPosition(chain, at, positions);
        const segments = this.#templates[template]?.segments ?? [];
        if (chain && next !== undefined) {
          if (segments[next] !== segments[chain.position]) chain.skipped += own - chain.own - 1;
          Object.assign(chain, { end: at, own, position: next });
          chain.weight += weight;
          chain.pairs += 1;
          continue;
        }
        if (chain) end(template, chain);
        const [position = 0] = positions;
        const isAfter = segments[position] !== 0 && segments[position - 1] !== segments[position];
        const skipped = skippedAtEdge(own - 1, isAfter);
        chains.set(template, { start: at, end: at, own, skipped, position, weight, pairs: 1 });
      }
    }
    for (const [template, chain] of chains) end(template, chain);
    return { longest, own, steps };
  }
}

/** Decides whether a chain has enough of its message or of the text. */
function matchOf(
  { entry, weight, pairs, segments, count }: Template,
  chain: Chain,
  own: number,
  firstWord: string,
): readonly MessageMatch[] {
  const { position } = chain;
  const isBefore =
    segments[position] !== count - 1 && segments[position + 2] !== segments[position];
  const skipped = chain.skipped + skippedAtEdge(own - chain.own, isBefore);
  const share = chain.weight / weight;
  const cut = chain.pairs / Math.max(own - skipped, 1);
  const minPairs = isUnsegmented(firstWord) ? MIN_CUT_LETTERS : MIN_CUT_PAIRS;
  const isMost = share >= MIN_SHARE && (pairs >= SHORT_PAIRS || cut >= MIN_SHORT_SHARE);
  const isWhole = isMost && share >= MIN_WHOLE_SHARE && cut >= MIN_WHOLE_CUT;
  const isCut = cut >= MIN_CUT_SHARE && chain.pairs >= minPairs;
  return isMost || isCut ? [{ entry, score: chain.weight * (share + cut), isWhole }] : [];
}

/**
 * Returns how many pairs at an edge of a text do not count.
 *
 * @param count the pairs outside the chain
 * @param isPlaceholder whether the message has a placeholder there
 */
const skippedAtEdge = (count: number, isPlaceholder: boolean): number =>
  isPlaceholder ? Math.min(count, MAX_SKIPPED) : count === 1 ? 1 : 0;

/** Returns the position in a message that continues a chain. */
const nextPosition = (
  chain: Chain,
  at: number,
  positions: readonly number[],
): number | undefined =>
  at - chain.end > MAX_GAP ? undefined : positions.find((position) => position > chain.position);

function templateOf({ entry, segments }: SplitMessage, rarity: (pair: string) => number): Template {
  const weights = pairsIn(segments).map(({ pair }) => rarity(pair));
  return {
    entry,
    pairs: weights.length,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    segments: segments.flatMap((words, number) => words.map(() => number)),
    count: segments.length,
  };
}

/** Returns the neighboring words of each segment with their positions in the message. */
function pairsIn(
  segments: SplitMessage['segments'],
): readonly { readonly pair: string; readonly position: number }[] {
  let position = -1;
  return segments.flatMap((words) =>
    words.flatMap((word, at) => {
      position += 1;
      const next = words[at + 1];
      return next === undefined || next === GAP || word === GAP
        ? []
        : [{ pair: `${word} ${next}`, position }];
    }),
  );
}

/** Returns the messages that have each pair. */
function postingsOf(messages: readonly SplitMessage[]): ReadonlyMap<string, readonly Posting[]> {
  const pairs = new Map<string, Posting[]>();
  messages.forEach(({ segments }, template) => {
    for (const { pair, position } of pairsIn(segments)) {
      const postings = pairs.get(pair) ?? [];
      pairs.set(pair, postings);
      const last = postings.at(-1);
      if (last?.template !== template) postings.push({ template, positions: [position] });
      else if (last.positions.length < MAX_POSITIONS) last.positions.push(position);
    }
  });
  return pairs;
}
