import { readAccent } from '../host/accent.js';
import type { AnchorTracker } from '../host/anchors/anchor-tracker.js';
import type { Host } from '../host/host.js';
import type { Anchor } from '../model/anchor.js';
import type { Page } from '../model/page.js';
import type { Articles } from './articles.js';
import type { SpotlightState } from './spotlight-state.js';

/** Leads one session's reader to a control of Web-UI. Never presses the control. */
export class Spotlight {
  state: SpotlightState | undefined;

  #articles: Articles;
  #host: Host;
  #tracker: () => Promise<AnchorTracker>;
  #changed: () => void;
  /** The page where the spotlight started. */
  #page: Page | undefined;
  #showing = new AbortController();

  /** @param changed called on each change of `state` */
  constructor(
    articles: Articles,
    host: Host,
    { tracker, changed }: { tracker: () => Promise<AnchorTracker>; changed: () => void },
  ) {
    this.#articles = articles;
    this.#host = host;
    this.#tracker = tracker;
    this.#changed = changed;
  }

  /**
   * Opens the page of a control that an entry links to, and highlights the control.
   *
   * @param focus whether the control gets focus, for readers without a pointer
   */
  async show(entryId: string, anchorName: string, focus: boolean): Promise<void> {
    this.#showing.abort();
    const { signal } = (this.#showing = new AbortController());
    const anchor = await this.#articles.anchor(entryId, anchorName);
    if (signal.aborted || !this.#articles.exists(entryId)) return;
    if (anchor) await this.#pointAt(anchor, focus, signal);
    else this.#set({ at: 'closed page' });
  }

  /** Ends the spotlight once the reader leaves the page of the control. */
  follow(page: Page): void {
    if (this.state && this.state.at !== 'waiting' && !isSamePage(page, this.#page)) this.end();
  }

  end(): void {
    this.#showing.abort();
    if (this.state) this.#set(undefined);
  }

  async #pointAt(anchor: Anchor, focus: boolean, signal: AbortSignal): Promise<void> {
    const hasArrived = () => isAt(this.#host.state.page, anchor);
    if (!hasArrived()) this.#host.goTo(anchor);
    this.#set({ at: 'waiting' });
    const tracker = await this.#tracker().catch(() => undefined);
    const control = await tracker?.whenShown(anchor, hasArrived, signal);
    if (signal.aborted) return;
    if (control) {
      const { element, name } = control;
      this.#set({ at: 'control', control: element, name, accent: readAccent(element), focus });
    } else this.#set({ at: hasArrived() ? 'nothing' : 'closed page' });
  }

  #set(state: SpotlightState | undefined): void {
    this.state = state;
    this.#page = this.#host.state.page;
    this.#changed();
  }
}

const isAt = (page: Page, anchor: Anchor): boolean =>
  page.key === anchor.page && (anchor.tab === undefined || anchor.tab === page.tab);

const isSamePage = (one: Page, other: Page | undefined): boolean =>
  one.key === other?.key && one.tab === other.tab && one.scope === other.scope;
