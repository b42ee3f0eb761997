import { ContextProvider, createContext } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

/** What a reader has before them: the lists, one entry, or something in their place. */
export type View =
  | { readonly at: 'home' }
  | { readonly at: 'entry'; readonly id: string; readonly heading?: string | undefined }
  | { readonly at: 'missing' }
  | { readonly at: 'shortcuts' };

/** A place on a reader's way: what they saw, how far down they were, and what they looked for. */
export interface Stop {
  readonly view: View;
  /** In CSS pixels from the top. */
  readonly scroll: number;
  readonly query: string;
  /** Which of the results of the query they had come to. */
  readonly result: number;
  /** The terms to highlight in an entry that was found by searching. */
  readonly terms: readonly string[];
}

/** One reader's way through the help. The drawer and the plugin's page each have their own. */
export interface Reader {
  readonly stop: Stop;
  /** The entry that is open beside the lists, where both are shown. */
  readonly reading?: string | undefined;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** Goes on to a view; what lay ahead on the way is forgotten, as in a browser. */
  go(view: View, terms?: readonly string[]): void;
  back(): void;
  forward(): void;
  /** Notes what the reader looks for, without a step on the way. */
  setQuery(query: string): void;
  /** Notes which of the results they have come to. */
  setResult(result: number): void;
  /** Notes how far down the reader is, for when they come back. */
  setScroll(scroll: number): void;
  /** Forgets what was looked for, everywhere on the way. */
  forgetSearches(): void;
  /** Forgets the places that are gone for this reader, such as entries above a role that dropped. */
  forget(isGone: (view: View) => boolean): void;
}

export const readerContext = createContext<Reader>(Symbol('backend-ai-help-reader'));

const START: Stop = { view: { at: 'home' }, scroll: 0, query: '', result: 0, terms: [] };

/** How many places are remembered. */
const LONGEST_WAY = 50;

/** All the places on a reader's way, and at which of them they are. */
export interface Way {
  readonly stops: readonly Stop[];
  readonly index: number;
}

/** The way of somebody who has been at one place only. */
export const wayOf = (stop: Partial<Stop>): Way => ({ stops: [{ ...START, ...stop }], index: 0 });

/** Gives an element and all inside it a reader of their own. */
export class ProvideReader {
  #provider: ContextProvider<typeof readerContext, ReactiveControllerHost & HTMLElement>;
  #changed: () => void;
  #stops: Stop[] = [START];
  #index = 0;

  /** @param changed called when the reader has gone somewhere */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void = () => undefined) {
    this.#changed = changed;
    this.#provider = new ContextProvider(host, {
      context: readerContext,
      initialValue: this.#reader(),
    });
  }

  get reader(): Reader {
    return this.#provider.value;
  }

  get way(): Way {
    return { stops: this.#stops, index: this.#index };
  }

  /** Puts the reader on a way where they were before. */
  restore({ stops, index }: Way): void {
    if (stops.length === 0) return;
    this.#stops = stops.slice(-LONGEST_WAY);
    this.#move(index);
  }

  #reader(): Reader {
    return {
      stop: this.#stops[this.#index] ?? START,
      canGoBack: this.#index > 0,
      canGoForward: this.#index < this.#stops.length - 1,
      go: (view, terms = []) => this.#go({ ...START, view, terms }),
      back: () => this.#move(this.#index - 1),
      forward: () => this.#move(this.#index + 1),
      setQuery: (query) => this.#note({ query, result: 0 }),
      setResult: (result) => this.#note({ result }),
      setScroll: (scroll) => this.#noteQuietly({ scroll }),
      forgetSearches: () => this.#forgetSearches(),
      forget: (isGone) => this.#forget(isGone),
    };
  }

  #go(stop: Stop): void {
    this.#stops = [...this.#stops.slice(0, this.#index + 1), stop].slice(-LONGEST_WAY);
    this.#move(this.#stops.length - 1);
  }

  #move(index: number): void {
    this.#index = Math.min(Math.max(index, 0), this.#stops.length - 1);
    this.#tell();
  }

  #note(news: Partial<Stop>): void {
    this.#noteQuietly(news);
    this.#tell();
  }

  /** Without telling: scrolling is no reason to draw anything. */
  #noteQuietly(news: Partial<Stop>): void {
    const stop = this.#stops[this.#index];
    if (stop) this.#stops[this.#index] = { ...stop, ...news };
  }

  #forgetSearches(): void {
    this.#stops = this.#stops.map((stop) => ({ ...stop, query: '', result: 0, terms: [] }));
    this.#tell();
  }

  #forget(isGone: (view: View) => boolean): void {
    const current = this.#stops[this.#index];
    const kept = this.#stops.filter(({ view }) => !isGone(view));
    if (kept.length === this.#stops.length) return;
    this.#stops = kept;
    const index = current ? kept.indexOf(current) : -1;
    // Where the reader was is gone: they start again from the lists.
    if (index < 0) this.#go(START);
    else this.#move(index);
  }

  #tell(): void {
    this.#provider.setValue(this.#reader());
    this.#changed();
  }
}
