import type { Memory } from '../../context/memory.js';

/** How many ticked steps are remembered, of all entries together. */
const KEPT = 500;

/** The steps of one entry that a person has ticked. Nothing that is kept names the entry. */
export class Ticks {
  #memory: Memory;
  #entry: string;

  constructor(memory: Memory, entry: string) {
    this.#memory = memory;
    this.#entry = entry;
  }

  has(step: number): boolean {
    return this.#read().includes(this.#markOf(step));
  }

  set(steps: readonly number[], done: boolean): void {
    const marks = steps.map((step) => this.#markOf(step));
    const others = this.#read().filter((mark) => !marks.includes(mark));
    const kept = [...others, ...(done ? marks : [])].slice(-KEPT);
    this.#memory.write('steps', kept.length > 0 ? kept : undefined);
  }

  #markOf(step: number): string {
    return this.#memory.markOf(`${this.#entry}#${step}`);
  }

  /** What was kept may have been written by anybody. */
  #read(): readonly string[] {
    const kept = this.#memory.read('steps');
    return Array.isArray(kept) ? kept.filter((mark) => typeof mark === 'string') : [];
  }
}
