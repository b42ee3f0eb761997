import type { Controls } from '../host/anchors/controls.js';
import type { Hint } from '../model/hint.js';

/** The controls of Web-UI that somebody follows. What follows them is loaded with the first of them. */
export class FollowedControls {
  #languages: () => readonly string[];
  #controls: Promise<Controls> | undefined;

  /** @param languages those that Web-UI may speak, the most wanted first */
  constructor(languages: () => readonly string[]) {
    this.#languages = languages;
  }

  /** Rejects when it could not be loaded; then it is asked for again the next time. */
  load(): Promise<Controls> {
    this.#controls ??= import('../host/anchors/controls.js').then(
      ({ Controls }) => new Controls(this.#languages),
    );
    return this.#controls.catch((error: unknown) => {
      this.#controls = undefined;
      throw error;
    });
  }

  /** Looks at those that are followed again, after a change that is none of the document. */
  refresh(): void {
    void this.#controls?.then(
      (controls) => controls.refresh(),
      () => undefined,
    );
  }

  /** As `HelpActions.keepBeside`. */
  keepBeside(
    hint: Hint,
    element: HTMLElement,
    told: (name: string | undefined) => void,
  ): () => void {
    let leave: (() => void) | undefined;
    let over = false;
    const keep = (controls: Controls) => {
      if (!over) leave = controls.keepBeside(element, hint, (control) => told(control?.name));
    };
    this.load().then(keep, () => told(undefined));
    return () => {
      over = true;
      leave?.();
    };
  }
}
