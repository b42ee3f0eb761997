import type { Anchor } from '../../model/anchor.js';
import type { Placement } from '../../model/hint.js';
import { attempt } from '../globals.js';
import { findControl, type Control } from './find-control.js';
import { floatBeside } from './float-beside.js';
import { openRoots } from './roots.js';
import { standBeside, standsBeside } from './stand-beside.js';
import { HostTexts, type Texts } from './texts.js';
import { watchDom } from './watch-dom.js';

export type { Control };

type Roots = ReturnType<typeof openRoots>;

/** How long a page may take to show a control before it counts as missing, in ms. */
const PATIENCE = 5000;

/** How long a control must have been there to be taken for the one of the new page, in ms. */
const SETTLED = 250;

/** Something that waits for a control, or stays with it. */
interface Follower {
  readonly anchors: readonly Anchor[];
  /** Called at every change of the page; undefined while the control is not there. */
  see(control: Control | undefined): void;
}

/**
 * Follows controls of Web-UI through all that the host does with its page. The page is watched for
 * as long as anybody follows anything, and not longer.
 */
export class Controls {
  #languages: () => readonly string[];
  #texts = new HostTexts();
  #current: Texts | undefined;
  #followers = new Set<Follower>();
  #watching: AbortController | undefined;

  /** @param languages those of Web-UI, the most wanted first */
  constructor(languages: () => readonly string[]) {
    this.#languages = languages;
  }

  /**
   * Keeps an element beside a control, wherever the host draws it anew, until the returned function
   * is called.
   *
   * @param told the control, or undefined once the page should have shown it and has not; again
   *   whenever that changes
   */
  keepBeside(
    element: HTMLElement,
    { anchors, placement }: { readonly anchors: readonly Anchor[]; readonly placement: Placement },
    told: (control: Control | undefined) => void,
  ): () => void {
    let beside: Element | undefined;
    let near: Element | undefined;
    let sink: (() => void) | undefined;
    let patient = true;
    const leave = () => {
      sink?.();
      element.remove();
      beside = near = sink = undefined;
    };
    const place = ({ element: control }: Control) => {
      const stays =
        beside === control &&
        element.isConnected &&
        (sink !== undefined || (near && standsBeside(element, near, placement)));
      if (stays) return;
      leave();
      near = standBeside(element, control, placement);
      if (!near) sink = floatBeside(element, control, placement);
      beside = control;
    };
    const follower: Follower = {
      anchors,
      see(control) {
        if (control) place(control);
        else leave();
        if (control || !patient) told(control);
      },
    };
    const giveUp = setTimeout(() => {
      patient = false;
      this.#look(follower);
    }, PATIENCE);
    const unfollow = this.#follow(follower);
    return () => {
      clearTimeout(giveUp);
      unfollow();
      leave();
    };
  }

  /**
   * Waits until a control is there to stay, since the page before may still stand for a moment.
   *
   * @param onPage whether the host has come to the page of the control
   * @returns undefined when it does not come, or the signal comes first
   */
  async whenShown(
    anchor: Anchor,
    onPage: () => boolean,
    signal: AbortSignal,
  ): Promise<Control | undefined> {
    if (signal.aborted) return undefined;
    return new Promise((resolve) => {
      let seen: Control | undefined;
      let stays: ReturnType<typeof setTimeout> | undefined;
      const settle = () => {
        clearTimeout(giveUp);
        clearTimeout(stays);
        unfollow();
        resolve(signal.aborted ? undefined : seen);
      };
      const unfollow = this.#follow({
        anchors: [anchor],
        see(found) {
          const control = onPage() ? found : undefined;
          if (control?.element === seen?.element) return;
          seen = control;
          clearTimeout(stays);
          if (control) stays = setTimeout(() => control.element.isConnected && settle(), SETTLED);
        },
      });
      const giveUp = setTimeout(settle, PATIENCE);
      signal.addEventListener('abort', settle);
    });
  }

  /** Looks at the page again: for changes that are none of the document, such as of the language. */
  refresh(): void {
    this.#texts.retry();
    if (this.#followers.size > 0) void this.#lookAtAll();
  }

  #follow(follower: Follower): () => void {
    this.#followers.add(follower);
    if (!this.#watching) {
      this.#watching = new AbortController();
      watchDom((roots) => void this.#lookAtAll(roots), this.#watching.signal);
    }
    // Not at once: whoever follows has to be able to stop before it is told.
    queueMicrotask(() => void this.#lookAtAll());
    return () => {
      this.#followers.delete(follower);
      if (this.#followers.size > 0) return;
      this.#watching?.abort();
      this.#watching = undefined;
    };
  }

  /** What can be found without Web-UI's texts is, before they have come. */
  async #lookAtAll(roots = openRoots()): Promise<void> {
    this.#lookAtEach(roots);
    const texts = await this.#texts.in(this.#languages());
    if (texts === this.#current) return;
    this.#current = texts;
    this.#lookAtEach(openRoots());
  }

  #lookAtEach(roots: Roots): void {
    for (const follower of this.#followers) this.#look(follower, roots);
  }

  #look(follower: Follower, roots = openRoots()): void {
    for (const anchor of follower.anchors) {
      const control = attempt(() => findControl(anchor, this.#current, roots));
      if (control) {
        follower.see(control);
        return;
      }
    }
    follower.see(undefined);
  }
}
