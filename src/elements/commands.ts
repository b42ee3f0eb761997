const BUBBLES = { bubbles: true, composed: true };

/** An element in the help asks the root to open the drawer. Never leaves the root. */
export class OpenCommand extends Event {
  static readonly type = 'bai-help-open';

  #opener: HTMLElement | undefined;

  /** @param opener gets focus back when the drawer closes; the focused element by default */
  constructor(opener?: HTMLElement) {
    super(OpenCommand.type, BUBBLES);
    this.#opener = opener;
  }

  get opener(): HTMLElement | undefined {
    return this.#opener;
  }
}

/** An element in the help asks the root to close the drawer. Never leaves the root. */
export class CloseCommand extends Event {
  static readonly type = 'bai-help-close';

  constructor() {
    super(CloseCommand.type, BUBBLES);
  }
}

/** An element in the help has opened a page. The drawer must not cover the page. */
export class UncoverCommand extends Event {
  static readonly type = 'bai-help-uncover';

  constructor() {
    super(UncoverCommand.type, BUBBLES);
  }
}

declare global {
  interface HTMLElementEventMap {
    'bai-help-open': OpenCommand;
    'bai-help-close': CloseCommand;
    'bai-help-uncover': UncoverCommand;
  }
}
