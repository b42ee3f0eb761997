import type { Host } from '../host/host.js';
import type { Controls } from '../host/anchors/controls.js';
import type { Anchor } from '../model/anchor.js';
import type { Page } from '../model/page.js';

/** How far "show me" has got. */
export type Pointing =
  | { readonly at: 'waiting' }
  | {
      readonly at: 'control';
      readonly control: Element;
      readonly name: string;
      /** Whether the focus goes there too. */
      readonly focus: boolean;
    }
  /** The page is there, the control is not. */
  | { readonly at: 'nothing' }
  /** This reader does not get to the page. */
  | { readonly at: 'closed page' };

/** Leads a reader to a control of Web-UI and points at it. It never presses the control. */
export class Pointer {
  #host: Host;
  #controls: () => Promise<Controls>;
  #changed: () => void;
  /** Where the reader was when there was something to point at, or to say. */
  #place = '';
  #over = new AbortController();

  pointing: Pointing | undefined;

  /** @param changed called when there is something else to point at, or nothing any more */
  constructor(host: Host, controls: () => Promise<Controls>, changed: () => void) {
    this.#host = host;
    this.#controls = controls;
    this.#changed = changed;
  }

  /** @param anchor undefined for one that this reader does not get to */
  async show(anchor: Anchor | undefined, focus: boolean): Promise<void> {
    this.#over.abort();
    const { signal } = (this.#over = new AbortController());
    if (!anchor) {
      this.#point({ at: 'closed page' });
      return;
    }
    if (!isAt(this.#host.state.page, anchor)) this.#host.goTo(anchor);
    this.#point({ at: 'waiting' });
    const controls = await this.#controls().catch(() => undefined);
    const arrived = () => isAt(this.#host.state.page, anchor);
    const control = await controls?.whenShown(anchor, arrived, signal);
    if (signal.aborted) return;
    if (control) {
      this.#point({ at: 'control', control: control.element, name: control.name, focus });
    } else {
      this.#point({ at: arrived() ? 'nothing' : 'closed page' });
    }
  }

  /** What is pointed at is on one page: whoever leaves it has seen enough. */
  follow(page: Page): void {
    const waiting = !this.pointing || this.pointing.at === 'waiting';
    if (!waiting && placeOf(page) !== this.#place) this.stop();
  }

  stop(): void {
    this.#over.abort();
    if (this.pointing) this.#point(undefined);
  }

  #point(pointing: Pointing | undefined): void {
    this.pointing = pointing;
    this.#place = placeOf(this.#host.state.page);
    this.#changed();
  }
}

const isAt = (page: Page, anchor: Anchor): boolean =>
  page.key === anchor.page && (anchor.tab === undefined || anchor.tab === page.tab);

const placeOf = ({ key, tab, scope }: Page): string => [key, tab, scope].join(' ');
