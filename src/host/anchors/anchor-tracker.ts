import type { Anchor } from '../../model/anchor.js';
import { attempt } from '../../model/attempt.js';
import type { LabelLookup } from '../../model/labels.js';
import type { HostMessages } from '../host-messages.js';
import { Attachment, CONTROL_TIMEOUT_MS, type AttachmentTarget } from './attachment.js';
import { findControl, type Control } from './find-control.js';
import { openRoots, type Roots } from './roots.js';
import { watchDom } from './watch-dom.js';

export type { Control };

/** How long a control must exist to count. The former page may stay for a moment. */
const SETTLE_MS = 250;

/** The delay that combines the sizes of a window that is being resized. */
const RESIZE_MS = 200;

/** An attachment, or another observer of the first of its anchors with a control. */
type Follower = Pick<Attachment, 'anchors' | 'update'> & Partial<Pick<Attachment, 'retry'>>;

/** Finds controls of Web-UI, and tracks them through changes of the page. */
export class AnchorTracker {
  #languages: () => readonly string[];
  #hostMessages: HostMessages;
  #messages: LabelLookup | undefined;
  #followers = new Set<Follower>();
  #watching: AbortController | undefined;
  #scheduled: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param languages returns Web-UI's languages, the preferred first
   * @param messages Web-UI's messages, for locators by name
   */
  constructor(languages: () => readonly string[], messages: HostMessages) {
    this.#languages = languages;
    this.#hostMessages = messages;
  }

  /**
   * Places an element beside a control, until the returned function is called.
   *
   * @param onChange called on each change with the control; undefined after a timeout without a
   *   control, or if the host keeps removing the element
   */
  attachTo(
    element: HTMLElement,
    target: AttachmentTarget,
    onChange: (control: Control | undefined) => void,
  ): () => void {
    const attachment = new Attachment(element, target, onChange);
    const unfollow = this.#follow(attachment);
    return () => {
      unfollow();
      attachment.detach();
    };
  }

  /**
   * Waits until the page shows a control for longer than a moment.
   *
   * @param hasArrived whether the host shows the page of the control
   * @returns undefined after a timeout, or once the signal is aborted
   */
  async whenShown(
    anchor: Anchor,
    hasArrived: () => boolean,
    signal: AbortSignal,
  ): Promise<Control | undefined> {
    if (signal.aborted) return undefined;
    return new Promise((resolve) => {
      let candidate: Control | undefined;
      let settling: ReturnType<typeof setTimeout> | undefined;
      const finish = () => {
        clearTimeout(timeout);
        clearTimeout(settling);
        unfollow();
        resolve(signal.aborted ? undefined : candidate);
      };
      const unfollow = this.#follow({
        anchors: [anchor],
        update(found) {
          const control = hasArrived() ? found : undefined;
          if (control?.element === candidate?.element) return;
          candidate = control;
          clearTimeout(settling);
          if (control)
            settling = setTimeout(() => control.element.isConnected && finish(), SETTLE_MS);
        },
      });
      const timeout = setTimeout(finish, CONTROL_TIMEOUT_MS);
      signal.addEventListener('abort', finish, { once: true });
    });
  }

  /** Searches again after a change outside the document, such as another language. */
  refresh(): void {
    this.#hostMessages.resetFailed();
    for (const follower of this.#followers) follower.retry?.();
    if (this.#followers.size > 0) this.#schedule();
  }

  #follow(follower: Follower): () => void {
    this.#followers.add(follower);
    if (!this.#watching) {
      this.#watching = new AbortController();
      const { signal } = this.#watching;
      watchDom((roots) => void this.#look(roots), signal);
      window.addEventListener('resize', () => this.#schedule(RESIZE_MS), { signal });
    }
    this.#schedule();
    return () => {
      this.#followers.delete(follower);
      if (this.#followers.size > 0) return;
      this.#watching?.abort();
      clearTimeout(this.#scheduled);
      this.#watching = this.#scheduled = undefined;
    };
  }

  /** Combines all requests of a task into one search. */
  #schedule(delay = 0): void {
    this.#scheduled ??= setTimeout(() => {
      this.#scheduled = undefined;
      void this.#look();
    }, delay);
  }

  /** Also searches before the messages have loaded, since some locators need no messages. */
  async #look(roots = openRoots()): Promise<void> {
    this.#updateAll(roots);
    const request = this.#hostMessages.load(this.#languages());
    const messages = await request;
    const isCurrent = request === this.#hostMessages.load(this.#languages());
    if (!isCurrent || messages === this.#messages) return;
    this.#messages = messages;
    for (const follower of this.#followers) follower.retry?.();
    this.#updateAll(openRoots());
  }

  #updateAll(roots: Roots): void {
    for (const follower of this.#followers) {
      let control: Control | undefined;
      for (const anchor of follower.anchors) {
        control ??= attempt(() => findControl(anchor, this.#messages, roots));
      }
      follower.update(control);
    }
  }
}
