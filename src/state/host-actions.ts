import { createContext } from '@lit/context';
import type { AnchorTracker } from '../host/anchors/anchor-tracker.js';
import { watchBack } from '../host/back.js';
import { hashOf, type DeepLink } from '../host/deep-link.js';
import { makeRoom } from '../host/dock.js';
import { focusHeaderButton, markHeaderButton } from '../host/header-button.js';
import type { Host } from '../host/host.js';
import { hasNativeModal } from '../host/layers/find-layers.js';
import { fingerprint } from '../model/fingerprint.js';
import type { Entry } from '../model/entry.js';
import type { Hint } from '../model/hint.js';
import type { PageTarget } from '../model/path.js';

/** The actions of elements in Web-UI. */
export class HostActions {
  #host: Host;
  #tracker: Promise<AnchorTracker> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Opens a page through Web-UI's router. */
  goTo(target: PageTarget): void {
    this.#host.goTo(target);
  }

  /** The link in the URL, followed or written by us. */
  get currentLink(): DeepLink | undefined {
    return this.#host.links.current;
  }

  /**
   * Updates the URL to the open entry. Writes the id only of public entries, since the browser's
   * history outlives the role.
   */
  showInUrl(entry: Entry | undefined, heading?: string): void {
    const name = (of: Entry) =>
      of.audience === 'public' ? { id: of.id } : { fingerprint: fingerprint(of.id) };
    this.#host.setLink(entry && { ...name(entry), heading });
  }

  /** Writes `#help`, which opens the drawer after a reload. */
  keepOpenInUrl(): void {
    this.#host.setLink({});
  }

  /** Returns the full URL of an entry on the current page, to copy. */
  addressOf(entryId: string): string {
    return new URL(hashOf({ id: entryId }), location.href).href;
  }

  /**
   * Places an element beside the control of a hint, until the returned function is called.
   *
   * @param onChange called on each change with the control's name; undefined if the control is
   *   missing after a timeout
   */
  attachTo(
    hint: Hint,
    element: HTMLElement,
    onChange: (name: string | undefined) => void,
  ): () => void {
    let detach: (() => void) | undefined;
    let ended = false;
    const attach = (tracker: AnchorTracker) => {
      if (!ended) detach = tracker.attachTo(element, hint, (control) => onChange(control?.name));
    };
    this.loadTracker().then(attach, () => onChange(undefined));
    return () => {
      ended = true;
      detach?.();
    };
  }

  /** Loads the tracker of controls on first use; rejects if the tracker fails to load. */
  loadTracker(): Promise<AnchorTracker> {
    this.#tracker ??= import('../host/anchors/anchor-tracker.js').then(
      ({ AnchorTracker }) =>
        new AnchorTracker(() => this.#host.state.languages, this.#host.messages),
    );
    return this.#tracker.catch((error: unknown) => {
      this.#tracker = undefined;
      throw error;
    });
  }

  /** Searches for the tracked controls again, after a change outside the document. */
  refreshTracker(): void {
    void this.#tracker?.then(
      (tracker) => tracker.refresh(),
      () => undefined,
    );
  }

  /**
   * Handles plain clicks on Web-UI's Help button, until the returned function is called.
   *
   * @param press called with the button, which gets focus back later
   */
  takeHeaderButton(press: (button: HTMLElement) => void): () => void {
    return this.#host.takeHeaderButton(press);
  }

  /** Calls back instead of going back in the browser, until the returned function is called. */
  watchBack(onBack: () => void): () => void {
    const watching = new AbortController();
    watchBack(onBack, watching.signal);
    return () => watching.abort();
  }

  /** Moves focus to Web-UI's Help button, if visible. */
  focusHeaderButton(): void {
    focusHeaderButton();
  }

  /** Marks Web-UI's Help button with an element, until the returned function is called. */
  markHeaderButton(element: HTMLElement): () => void {
    const marking = new AbortController();
    markHeaderButton(element, marking.signal);
    return () => marking.abort();
  }

  /** Announces the alerts that Web-UI shows now. */
  readAlerts(): void {
    this.#host.announcements?.readAlerts();
  }

  /** Reports Web-UI's layers in the state, until the returned function is called. */
  watchLayers(): () => void {
    return this.#host.watchLayers();
  }

  /** Whether a native modal dialog of Web-UI disables the help. */
  get isBlocked(): boolean {
    return hasNativeModal();
  }

  /**
   * Narrows Web-UI for a docked drawer, until the returned function is called.
   *
   * @returns undefined if Web-UI does not become narrower
   */
  makeRoom(width: number): (() => void) | undefined {
    return makeRoom(width);
  }
}

export const hostContext = createContext<HostActions>(Symbol('backend-ai-help-host'));
