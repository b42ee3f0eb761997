import type { Memory } from '../../context/memory.js';

/** How many answers are remembered; the oldest make room. */
const KEPT = 200;

/** What somebody said of an entry. */
interface Answer {
  readonly helpful: boolean;
  readonly reason?: string | undefined;
}

/** Whether entries helped one person, as they said: the last answer for each entry. */
export class Answers {
  #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Whether the entry helped; undefined where nothing was said of it. */
  of(entry: string): boolean | undefined {
    const mark = this.#memory.markOf(entry);
    const answer = this.#read().find((each) => each.mark === mark);
    return answer && 'helpful' in answer ? answer.helpful === true : undefined;
  }

  keep(entry: string, { helpful, reason }: Answer): void {
    const mark = this.#memory.markOf(entry);
    const others = this.#read().filter((each) => each.mark !== mark);
    const answer = { mark, helpful, reason, date: new Date().toISOString() };
    this.#memory.write('feedback', [...others, answer].slice(-KEPT));
  }

  /** What was kept may have been written by anybody. */
  #read(): readonly { readonly mark: unknown }[] {
    const kept = this.#memory.read('feedback');
    return Array.isArray(kept) ? kept.filter(hasMark) : [];
  }
}

const hasMark = (kept: unknown): kept is { readonly mark: unknown } =>
  typeof kept === 'object' && kept !== null && 'mark' in kept;
