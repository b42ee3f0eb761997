/** How long somebody has left a search as it is before it counts, in ms: half a word does not. */
const LEFT_ALONE = 2000;

/** What is told of searches that find nothing. */
interface Listener {
  /** Somebody was left with nothing for this. */
  readonly noted: (query: string) => void;
  /** They typed on after all: that was not yet what they meant. */
  readonly withdrawn: (query: string) => void;
}

/** A search that found nothing, and whether that was told. */
interface Miss {
  readonly query: string;
  readonly noted: boolean;
}

/** Tells the searches that somebody gave up on from those that they were still typing. */
export class GivenUp {
  #listener: Listener;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last that found nothing, for as long as it may be typed on. */
  #last: Miss | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** @param found whether anything answered it; nothing is to be found for an empty one */
  answered(query: string, found: boolean): void {
    const last = this.#last;
    // Cut back, a search is still the one that it was.
    if (last && !found && query !== '' && last.query.startsWith(query)) return;
    if (last && query.startsWith(last.query)) this.#withdraw(last);
    else this.leave();
    this.#last = found || query === '' ? undefined : { query, noted: false };
    if (this.#last) this.#timer = setTimeout(() => this.#note(), LEFT_ALONE);
  }

  /** Somebody is done with what they searched for. */
  leave(): void {
    this.#note();
    this.#last = undefined;
  }

  /** Somebody else is here now: what the former reader typed is not told of them. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#last = undefined;
  }

  #withdraw({ query, noted }: Miss): void {
    clearTimeout(this.#timer);
    if (noted) this.#listener.withdrawn(query);
  }

  #note(): void {
    clearTimeout(this.#timer);
    if (!this.#last || this.#last.noted) return;
    this.#last = { ...this.#last, noted: true };
    this.#listener.noted(this.#last.query);
  }
}
