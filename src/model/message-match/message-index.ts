import { shownText, type LabelLookup } from '../labels.js';
import { namesIn, type EntryMessages } from './entry-messages.js';
import type { MessageMatch } from './message-match.js';
import { PairIndex, type SplitMessage } from './pair-index.js';
import { WholeMessages } from './whole-messages.js';
import { GAP, messageWords } from './words.js';

/** The matches of a text, the best first. */
export interface MessageMatches {
  readonly matches: readonly MessageMatch[];
  /** The number of comparisons, which is linear in the length of the text. */
  readonly steps: number;
}

/** The scores of an error name, a whole message, and its beginning or end. */
const NAME_SCORE = 1000;
const WHOLE_SCORE = 500;
const CUT_SCORE = 200;

/**
 * Finds the messages of Web-UI and of the servers in a text. They may be cut, and may have names of
 * one installation in the place of placeholders.
 */
export class MessageIndex {
  /** The entries of error names. */
  #names: ReadonlyMap<string, readonly string[]>;
  #whole: WholeMessages;
  #pairs: PairIndex;

  /**
   * @param messages by entry; of entries with the same message, the first is the best
   * @param lookup the texts of Web-UI in the reader's language
   */
  constructor(messages: ReadonlyMap<string, EntryMessages>, lookup: LabelLookup | undefined) {
    const whole = new Map<string, string[]>();
    const names = new Map<string, string[]>();
    const split: SplitMessage[] = [];
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
    this.#names = names;
    this.#whole = new WholeMessages(whole);
    this.#pairs = new PairIndex(split);
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
      const pairs = this.#pairs.match(words);
      steps += words.length + pairs.steps;
      pairs.matches.forEach(add);
      const named = words.filter((word) => word !== GAP);
      const said = withoutLevel(named).join(' ');
      // A message of Web-UI may begin with the word of a level too.
      for (const whole of new Set([named.join(' '), said])) {
        for (const entry of this.#whole.entriesOf(whole)) {
          add({ entry, score: WHOLE_SCORE, isWhole: true });
        }
      }
      if (lines.length > 1) continue;
      for (const entry of this.#whole.cutFrom(said)) {
        add({ entry, score: CUT_SCORE, isWhole: false });
      }
    }
    const matches = [...best.values()].sort((a, b) => b.score - a.score);
    return { matches, steps };
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

const push = (map: Map<string, string[]>, key: string, value: string): void => {
  const known = map.get(key);
  if (known?.includes(value)) return;
  if (known) known.push(value);
  else map.set(key, [value]);
};
