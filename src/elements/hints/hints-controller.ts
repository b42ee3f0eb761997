import { ContextProvider } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { Hint } from '../../model/hint.js';
import { OpenCommand } from '../commands.js';
import { HelpDiagnosticEvent } from '../events.js';
import { gateActions } from '../session/session-gate.js';
import type { HelpElement } from '../shared/help-element.js';
import type { HelpHint } from './bai-help-hint.js';
import { DismissedHints } from './dismissed-hints.js';
import type { HintAction } from './events.js';
import { hintsContext, type HintBoard } from './hint-board.js';

/** A hint with its element, which may not be in the page yet. */
interface PlacedHint {
  hint: Hint;
  readonly element: HelpHint;
  readonly detach: () => void;
  isUnanchored: boolean;
}

/**
 * Places the hints of the page beside their controls. Loads nothing on pages without hints. Removes
 * all hints when its element is removed, as at the end of the session.
 */
export class HintsController implements ReactiveController {
  #element: HelpElement;
  #provider: ContextProvider<typeof hintsContext>;
  #placed = new Map<string, PlacedHint>();
  /** Hints whose element failed to load, until the next attempt. */
  #failed = new Set<Hint>();
  #attempt = 0;
  #board = '';

  constructor(element: HelpElement) {
    this.#element = element;
    this.#provider = new ContextProvider(element, {
      context: hintsContext,
      initialValue: { unanchored: [], hasDismissed: false, showAll: () => undefined },
    });
    element.addController(this);
  }

  hostConnected(): void {
    this.#element.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#element.isConnected) return;
    const { hints } = this.#element.state;
    for (const [id, placed] of this.#placed) {
      if (!hints.some((hint) => hint.id === id)) this.#remove(placed);
    }
    this.#resetFailed(hints);
    for (const hint of hints) this.#update(hint);
    this.#publish();
  }

  hostDisconnected(): void {
    for (const placed of this.#placed.values()) this.#remove(placed);
  }

  #update(hint: Hint): void {
    const placed = this.#placed.get(hint.id);
    if (placed) {
      placed.hint = hint;
      this.#render(placed);
    } else if (!this.#failed.has(hint)) {
      void this.#element.recovery.load(import('./bai-help-hint.js')).then(
        () => this.#place(hint),
        () => this.#fail(hint),
      );
    }
  }

  #isWanted(hint: Hint): boolean {
    return this.#element.isConnected && this.#element.state.hints.includes(hint);
  }

  #fail(hint: Hint): void {
    // A later attempt may have loaded the element before this one failed.
    if (!this.#isWanted(hint) || this.#placed.has(hint.id)) return;
    this.#failed.add(hint);
    this.#publish();
  }

  #resetFailed(hints: readonly Hint[]): void {
    const { attempt } = this.#element.state;
    for (const hint of this.#failed) {
      if (attempt !== this.#attempt || !hints.includes(hint)) this.#failed.delete(hint);
    }
    this.#attempt = attempt;
  }

  #place(hint: Hint): void {
    // The page or the session may have changed while the element was loading.
    if (!this.#isWanted(hint) || this.#placed.has(hint.id)) return;
    const element = document.createElement('bai-help-hint');
    element.addEventListener('bai-help-hint-action', ({ action }) => this.#act(hint.id, action));
    gateActions(element, () => this.#element.session.isCurrent());
    const placed: PlacedHint = {
      hint,
      element,
      isUnanchored: false,
      detach: this.#element.host.attachTo(hint, element, (name) => this.#onAnchor(hint.id, name)),
    };
    this.#placed.set(hint.id, placed);
    this.#failed.delete(hint);
    this.#render(placed);
    this.#publish();
  }

  #remove(placed: PlacedHint): void {
    placed.detach();
    // The host may retain the element in a part of its page that it shows again later.
    placed.element.hint = undefined;
    this.#placed.delete(placed.hint.id);
  }

  #render({ hint, element }: PlacedHint): void {
    const { messages, state } = this.#element;
    element.hint = hint;
    element.messages = messages;
    element.theme = state.dark ? 'dark' : 'light';
    element.collapsed = this.#dismissed.has(hint);
  }

  get #dismissed(): DismissedHints {
    return new DismissedHints(this.#element.session.storage);
  }

  /** @param name the control's name; undefined if the control was not found */
  #onAnchor(id: string, name: string | undefined): void {
    const placed = this.#placed.get(id);
    if (!placed) return;
    if (name !== undefined) placed.element.target = name;
    const isUnanchored = name === undefined;
    if (isUnanchored === placed.isUnanchored) return;
    placed.isUnanchored = isUnanchored;
    if (isUnanchored) {
      this.#element.dispatchEvent(new HelpDiagnosticEvent('anchor not found', id));
    }
    this.#publish();
  }

  #act(id: string, action: HintAction): void {
    const placed = this.#placed.get(id);
    if (!placed) return;
    if (action === 'show') this.#dismissed.remove([placed.hint]);
    else this.#dismissed.add(placed.hint);
    if (action === 'read more') {
      // The next render removes the pressed link, so the opener is the hint itself.
      this.#element.dispatchEvent(new OpenCommand(placed.element));
      this.#element.navigation.go({ at: 'entry', id: placed.hint.entry });
    }
    this.#render(placed);
    this.#publish();
  }

  #showAll(): void {
    const placed = [...this.#placed.values()];
    this.#dismissed.remove(placed.map(({ hint }) => hint));
    for (const each of placed) this.#render(each);
    this.#publish();
  }

  /** Provides the board only if it differs, since a new board renders its consumers. */
  #publish(): void {
    const placed = [...this.#placed.values()];
    const board: HintBoard = {
      unanchored: [
        ...placed.filter(({ isUnanchored }) => isUnanchored).map(({ hint }) => hint),
        ...this.#failed,
      ],
      hasDismissed: placed.some((each) => !each.isUnanchored && this.#dismissed.has(each.hint)),
      showAll: () => this.#showAll(),
    };
    const serialized = JSON.stringify(board);
    if (serialized === this.#board) return;
    this.#board = serialized;
    this.#provider.setValue(board);
  }
}
