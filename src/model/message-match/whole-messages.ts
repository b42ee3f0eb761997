/** The shortest part of a message that counts, and the most matches of the part. */
const MIN_CUT_LENGTH = 11;
const MAX_CUT = 12;
const MAX_ENTRIES = 2;

/** Finds the entries of a text that is a message, or its beginning or end. */
export class WholeMessages {
  #entries: ReadonlyMap<string, readonly string[]>;
  /** The messages in order, and with their letters in reverse order. */
  #sorted: readonly string[];
  #reversed: readonly string[];

  /** @param entries by message */
  constructor(entries: ReadonlyMap<string, readonly string[]>) {
    this.#entries = entries;
    this.#sorted = [...entries.keys()].sort();
    this.#reversed = [...entries.keys()].map(reversed).sort();
  }

  /** Returns the entries of a message. */
  entriesOf(message: string): readonly string[] {
    return this.#entries.get(message) ?? [];
  }

  /** Returns the entries whose messages begin or end with a text. None if too many do. */
  cutFrom(text: string): readonly string[] {
    if (text.length < MIN_CUT_LENGTH) return [];
    const begun = startingWith(this.#sorted, text);
    const ended = startingWith(this.#reversed, reversed(text)).map(reversed);
    const found = new Set([...begun, ...ended].flatMap((message) => this.entriesOf(message)));
    return found.size > MAX_ENTRIES ? [] : [...found];
  }
}

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
