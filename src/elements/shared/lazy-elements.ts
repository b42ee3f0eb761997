import type { ReactiveController } from 'lit';
import type { HelpElement } from './help-element.js';

/** A module that defines elements. */
type ElementsModule = Promise<{ readonly define: () => void }>;

/** Elements in a chunk of their own, which loads once for the page. */
export class LazyElements {
  /** Whether the elements are defined. */
  isDefined = false;

  #import: () => ElementsModule;
  #loading: Promise<void> | undefined;

  /** @param load imports the module, again after a failure */
  constructor(load: () => ElementsModule) {
    this.#import = load;
  }

  /** Loads and defines the elements. Rejects if the module fails to load. */
  load(): Promise<void> {
    this.#loading ??= this.#import().then(
      ({ define }) => {
        define();
        this.isDefined = true;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  /** Loads the elements before they are wanted. Does not report a failure. */
  warm(): void {
    this.load().catch(() => undefined);
  }
}

/** Loads elements for the element that renders them. */
export class LazyElementsController implements ReactiveController {
  /** Settles when the requested elements are defined or failed to load. */
  ready: Promise<void> = Promise.resolve();

  #element: HelpElement;
  #elements: LazyElements;
  /** The number of retries at the last request; undefined before. */
  #attempt: number | undefined;
  #failed = false;

  constructor(element: HelpElement, elements: LazyElements) {
    this.#element = element;
    this.#elements = elements;
    element.addController(this);
  }

  hostConnected(): void {
    this.#attempt = undefined;
  }

  /** Returns the state of the elements. Loads them first, and again after each retry. */
  request(): 'defined' | 'loading' | 'failed' {
    if (this.#elements.isDefined) return 'defined';
    const { attempt } = this.#element.state;
    if (attempt !== this.#attempt) {
      this.#attempt = attempt;
      this.#failed = false;
      this.ready = this.#load();
    }
    return this.#failed ? 'failed' : 'loading';
  }

  async #load(): Promise<void> {
    try {
      await this.#element.recovery.load(this.#elements.load());
    } catch {
      this.#failed = true;
    }
    this.#element.requestUpdate();
  }
}
