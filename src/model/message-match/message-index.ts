import { shownText, type LabelLookup } from '../labels.js';
import { isUnsegmented } from '../search/tokenize.js';
import { namesIn, type EntryMessages } from './entry-messages.js';
import { GAP, messageWords } from './words.js';

/** An entry that a text leads to by a message in it. */
export interface MessageMatch {
  readonly entry: string;
  /** How much of the message and of the text match. Higher is better. */
  readonly score: number;
  /** Whether the text names an error, or is a whole message. */
  readonly isWhole: boolean;
}

/** The matches of a text, the best first. */
export interface MessageMatches {
  readonly matches: readonly MessageMatch[];
  /** The number of comparisons, which is linear in the length of the text. */
  readonly steps: number;
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

/** The scores of an error name, a whole message, and its beginning or end. */
const NAME_SCORE = 1000;
const WHOLE_SCORE = 500;
const CUT_SCORE = 200;

/** The shortest part of a message that counts, and the most matches of the part. */
const MIN_CUT_LENGTH = 11;
const MAX_CUT = 12;
const MAX_ENTRIES = 2;

/** The most pairs of one message with the same words that are counted. */
const MAX_POSITIONS = 4;

/**
 * Finds the messages of Web-UI and of the servers in a text. They may be cut, and may have names of
 * one installation in the place of placeholders.
 */
export class MessageIndex {
  #templates: readonly Template[];
  #pairs: ReadonlyMap<string, readonly Posting[]>;
  #rarity: (pair: string) => number;
  /** The entries of whole messages, and of names. */
  #whole: ReadonlyMap<string, readonly string[]>;
  #names: ReadonlyMap<string, readonly string[]>;
  /** The whole messages in order, and with their letters in reverse order. */
  #sorted: readonly string[];
  #reversed: readonly string[];

  /**
   * @param messages by entry; of entries with the same message, the first is the best
   * @param lookup the texts of Web-UI in the reader's language
   */
  constructor(messages: ReadonlyMap<string, EntryMessages>, lookup: LabelLookup | undefined) {
    const whole = new Map<string, string[]>();
    const names = new Map<string, string[]>();
    const split: { readonly entry: string; readonly segments: readonly (readonly string[])[] }[] =
      [];
    for (const [entry, { keys = [], titles = [], names: own = [] }] of messages) {
      for (const name of own) push(names, name, entry);
      const texts = [...keys.map((key) => lookup?.(key) ?? ''), ...titles].map(shownText);
      for (const text of new Set(texts)) {
        const segments = text.split('…').map(messageWords);
        const words = segments.flat();
        if (words.length === 0) continue;
        push(whole, words.join(' '), entry);
        split.push({ entry, segments });
      }
    }
    const pairs = new Map<string, Posting[]>();
    split.forEach(({ segments }, template) => addPairs(pairs, segments, template));
    this.#rarity = (pair) => Math.log(1 + split.length / (pairs.get(pair)?.length ?? 1));
    this.#templates = split.map(({ entry, segments }) => {
      const own = pairsIn(segments).map(({ pair }) => this.#rarity(pair));
      return {
        entry,
        pairs: own.length,
        weight: own.reduce((sum, weight) => sum + weight, 0),
        segments: segments.flatMap((words, number) => words.map(() => number)),
        count: segments.length,
      };
    });
    this.#pairs = pairs;
    this.#whole = whole;
    this.#sorted = [...whole.keys()].sort();
    this.#reversed = [...whole.keys()].map(reversed).sort();
    this.#names = names;
  }

  /** Finds the entries of the messages in a text. */
  match(text: string): MessageMatches {
    const best = new Map<string, MessageMatch>();
    const add = (match: MessageMatch) => {
      const known = best.get(match.entry);
      const isWhole = match.isWhole || known?.isWhole === true;
      best.set(match.entry, { ...(known && known.score >= match.score ? known : match), isWhole });
    };
    let steps = 0;
    for (const name of namesIn(text)) {
      steps += 1;
      for (const entry of this.#names.get(name) ?? []) {
        add({ entry, score: NAME_SCORE, isWhole: true });
      }
    }
    const lines = text.split('\n');
    for (const line of lines.length > 1 ? [text, ...lines] : lines) {
      const words = messageWords(line);
      const named = words.filter((word) => word !== GAP);
      const said = withoutLevel(named).join(' ');
      steps += words.length + this.#matchPairs(words, add);
      // A message of Web-UI may begin with the word of a level too.
      for (const whole of new Set([named.join(' '), said])) {
        for (const entry of this.#whole.get(whole) ?? []) {
          add({ entry, score: WHOLE_SCORE, isWhole: true });
        }
      }
      if (lines.length > 1) continue;
      for (const entry of this.#cut(said)) add({ entry, score: CUT_SCORE, isWhole: false });
    }
    const matches = [...best.values()].sort((a, b) => b.score - a.score);
    return { matches, steps };
  }

  /** Returns the entries whose messages begin or end with a text. None if too many do. */
  #cut(text: string): readonly string[] {
    if (text.length < MIN_CUT_LENGTH) return [];
    const begun = startingWith(this.#sorted, text);
    const ended = startingWith(this.#reversed, reversed(text)).map(reversed);
    const found = new Set(
      [...begun, ...ended].flatMap((message) => this.#whole.get(message) ?? []),
    );
    return found.size > MAX_ENTRIES ? [] : [...found];
  }

  /** Follows the pairs of the text in each message. Returns the number of comparisons. */
  #matchPairs(words: readonly string[], add: (match: MessageMatch) => void): number {
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
        const { segments } = this.#templates[template] ?? NO_TEMPLATE;
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
    for (const [template, chain] of longest) {
      const { entry, weight, pairs, segments, count } = this.#templates[template] ?? NO_TEMPLATE;
      const { position } = chain;
      const isBefore =
        segments[position] !== count - 1 && segments[position + 2] !== segments[position];
      const skipped = chain.skipped + skippedAtEdge(own - chain.own, isBefore);
      const share = chain.weight / weight;
      const cut = chain.pairs / Math.max(own - skipped, 1);
      const minPairs = isUnsegmented(words[chain.start] ?? '') ? MIN_CUT_LETTERS : MIN_CUT_PAIRS;
      const isMost = share >= MIN_SHARE && (pairs >= SHORT_PAIRS || cut >= MIN_SHORT_SHARE);
      const isWhole = isMost && share >= MIN_WHOLE_SHARE && cut >= MIN_WHOLE_CUT;
      const isCut = cut >= MIN_CUT_SHARE && chain.pairs >= minPairs;
      if (isMost || isCut) add({ entry, score: chain.weight * (share + cut), isWhole });
    }
    return steps;
  }
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

const NO_TEMPLATE: Template = { entry: '', weight: 1, pairs: 0, segments: [], count: 0 };

/** Returns the neighboring words of each segment with their positions in the message. */
function pairsIn(
  segments: readonly (readonly string[])[],
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

function addPairs(
  pairs: Map<string, Posting[]>,
  segments: readonly (readonly string[])[],
  template: number,
): void {
  for (const { pair, position } of pairsIn(segments)) {
    const postings = pairs.get(pair) ?? [];
    pairs.set(pair, postings);
    const last = postings.at(-1);
    if (last?.template !== template) postings.push({ template, positions: [position] });
    else if (last.positions.length < MAX_POSITIONS) last.positions.push(position);
  }
}

/** The levels that a line of a log begins with. */
const LEVELS: ReadonlySet<string> = new Set([
  'error',
  'warn',
  'warning',
  'info',
  'fatal',
  'critical',
]);

/** Removes the level of a line of a log. */
const withoutLevel = (words: readonly string[]): readonly string[] =>
  words.length > 1 && LEVELS.has(words[0] ?? '') ? words.slice(1) : words;

/** Returns the first of the sorted texts that begin with a text. */
function startingWith(sorted: readonly string[], text: string): readonly string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(low, low + MAX_CUT).filter((message) => message.startsWith(text));
}

const reversed = (text: string): string => Array.from(text).reverse().join('');

const push = (map: Map<string, string[]>, key: string, value: string): void => {
  const known = map.get(key);
  if (known?.includes(value)) return;
  if (known) known.push(value);
  else map.set(key, [value]);
};
