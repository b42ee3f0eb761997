import type { Memory } from '../../context/memory.js';
import type { Hint } from '../../model/hint.js';

/** The name under which the marks of hints are kept that were read or put away. */
const NAME = 'hints';

/** The most that is remembered; the oldest are forgotten first. */
const LIMIT = 200;

/** Which hints this reader has put away, in the version that they have seen. */
export class PutAway {
  #memory: () => Memory | undefined;

  constructor(memory: () => Memory | undefined) {
    this.#memory = memory;
  }

  has(hint: Hint): boolean {
    return this.#marks.includes(this.#markOf(hint));
  }

  add(hint: Hint): void {
    this.#keep([...this.#without([hint]), this.#markOf(hint)]);
  }

  remove(...hints: readonly Hint[]): void {
    this.#keep(this.#without(hints));
  }

  #without(hints: readonly Hint[]): readonly string[] {
    const gone = hints.map((hint) => this.#markOf(hint));
    return this.#marks.filter((mark) => !gone.includes(mark));
  }

  #keep(marks: readonly string[]): void {
    this.#memory()?.write(NAME, marks.slice(-LIMIT));
  }

  get #marks(): readonly string[] {
    const kept = this.#memory()?.read(NAME);
    return Array.isArray(kept) ? kept.filter((mark) => typeof mark === 'string') : [];
  }

  #markOf({ id, version }: Hint): string {
    return this.#memory()?.markOf(`hint ${id} ${version}`) ?? '';
  }
}
