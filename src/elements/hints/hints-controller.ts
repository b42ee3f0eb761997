import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Help, HelpActions } from '../../context/help.js';
import { hintsContext } from '../../context/hints.js';
import type { Memory } from '../../context/memory.js';
import type { Reader } from '../../context/reader.js';
import type { Words } from '../../context/words.js';
import type { Hint } from '../../model/hint.js';
import { HelpDiagnosticEvent } from '../events.js';
import type { HintAct } from './events.js';
import type { HelpHint } from './help-hint.js';
import { PutAway } from './put-away.js';

/** What hints are made from, and who opens the drawer for them. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly service:
    | (HelpActions & { readonly help: Help; readonly words: Words; readonly memory: Memory })
    | undefined;
  readonly reader: Reader;
  /** @param opener what gets the focus back */
  show(opener: HTMLElement): void;
}

/** A hint that is in the page, or would be. */
interface Shown {
  hint: Hint;
  readonly element: HelpHint;
  readonly leave: () => void;
  lost: boolean;
}

/**
 * Puts the hints of the page beside their controls, and takes them away with the page or the role.
 * On pages without hints it does nothing, and loads nothing.
 */
export class HintsController implements ReactiveController {
  #host: Host;
  #provider: ContextProvider<typeof hintsContext>;
  #shown = new Map<string, Shown>();
  /** Those that could not be loaded, until they are asked for again. */
  #missed = new Set<Hint>();
  #attempt = 0;
  #putAway = new PutAway(() => this.#host.service?.memory);
  #told = '';

  constructor(host: Host) {
    this.#host = host;
    this.#provider = new ContextProvider(host, {
      context: hintsContext,
      initialValue: this.#board(),
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const hints = this.#host.isConnected ? (this.#host.service?.help.hints ?? []) : [];
    for (const [id, shown] of this.#shown) {
      if (!hints.some((hint) => hint.id === id)) this.#take(shown);
    }
    this.#forgive(hints);
    for (const hint of hints) this.#update(hint);
    this.#tell();
  }

  hostDisconnected(): void {
    for (const shown of this.#shown.values()) this.#take(shown);
  }

  #update(hint: Hint): void {
    const shown = this.#shown.get(hint.id);
    if (shown) {
      shown.hint = hint;
      this.#draw(shown);
    } else if (!this.#missed.has(hint)) {
      void this.#host.service
        ?.load(() => import('./help-hint.js'))
        .then(
          () => this.#put(hint),
          () => this.#miss(hint),
        );
    }
  }

  /** What could not be loaded is told in the drawer, as what is not on its page. */
  #miss(hint: Hint): void {
    if (!this.#host.service?.help.hints.includes(hint)) return;
    this.#missed.add(hint);
    this.#tell();
  }

  /** Forgets what was missed once it is asked for again, and what is no hint of the page any more. */
  #forgive(hints: readonly Hint[]): void {
    const attempt = this.#host.service?.help.attempt ?? 0;
    for (const hint of this.#missed) {
      if (attempt !== this.#attempt || !hints.includes(hint)) this.#missed.delete(hint);
    }
    this.#attempt = attempt;
  }

  #put(hint: Hint): void {
    const { service } = this.#host;
    // The page or the role may have changed while the element was on its way.
    const wanted = this.#host.isConnected && service?.help.hints.includes(hint);
    if (!service || !wanted || this.#shown.has(hint.id)) return;
    const element = document.createElement('bai-help-hint');
    element.addEventListener('bai-help-hint-act', ({ act }) => this.#act(hint.id, act));
    const shown: Shown = {
      hint,
      element,
      lost: false,
      leave: service.keepBeside(hint, element, (name) => this.#found(hint.id, name)),
    };
    this.#shown.set(hint.id, shown);
    this.#draw(shown);
  }

  #take(shown: Shown): void {
    shown.leave();
    // A host may have it in a part of its page that it takes away and puts back.
    shown.element.hint = undefined;
    this.#shown.delete(shown.hint.id);
  }

  #draw({ hint, element }: Shown): void {
    const { service } = this.#host;
    if (!service) return;
    element.hint = hint;
    element.words = service.words;
    element.theme = service.help.dark ? 'dark' : 'light';
    element.collapsed = this.#putAway.has(hint);
  }

  /** @param name what the control is called; undefined where there is none */
  #found(id: string, name: string | undefined): void {
    const shown = this.#shown.get(id);
    if (!shown) return;
    if (name !== undefined) shown.element.target = name;
    const lost = name === undefined;
    if (lost === shown.lost) return;
    shown.lost = lost;
    if (lost) this.#host.dispatchEvent(new HelpDiagnosticEvent('anchor not found', id));
    this.#tell();
  }

  #act(id: string, act: HintAct): void {
    const shown = this.#shown.get(id);
    if (!shown) return;
    if (act === 'take out') this.#putAway.remove(shown.hint);
    else this.#putAway.add(shown.hint);
    if (act === 'read more') {
      // The link that was pressed is gone by then.
      this.#host.show(shown.element);
      this.#host.reader.go({ at: 'entry', id: shown.hint.entry });
    }
    this.#draw(shown);
    this.#tell();
  }

  #showAgain(): void {
    const shown = [...this.#shown.values()];
    this.#putAway.remove(...shown.map(({ hint }) => hint));
    for (const each of shown) this.#draw(each);
    this.#tell();
  }

  /** Only what is news: whoever listens draws anew. */
  #tell(): void {
    const board = this.#board();
    const told = JSON.stringify([board.lost, board.putAway]);
    if (told === this.#told) return;
    this.#told = told;
    this.#provider.setValue(board);
  }

  #board() {
    const shown = [...this.#shown.values()];
    return {
      lost: [...shown.filter(({ lost }) => lost).map(({ hint }) => hint), ...this.#missed],
      putAway: shown.some(({ hint, lost }) => !lost && this.#putAway.has(hint)),
      showAgain: () => this.#showAgain(),
    };
  }
}
