/** Somebody asked to open the drawer. */
export class HelpOpenEvent extends Event {
  static readonly type = 'bai-help-open';

  constructor() {
    super(HelpOpenEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody asked to close the drawer. */
export class HelpCloseEvent extends Event {
  static readonly type = 'bai-help-close';

  constructor() {
    super(HelpCloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bai-help-open': HelpOpenEvent;
    'bai-help-close': HelpCloseEvent;
  }
}
