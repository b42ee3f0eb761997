const BUBBLES = { bubbles: true, composed: true };

/** The reader asks to open the drawer. */
export class HelpOpenEvent extends Event {
  static readonly type = 'bai-help-open';

  /** Private, so that listeners of the document cannot read the opener. */
  #opener: HTMLElement | undefined;

  /** @param opener gets focus back when the drawer closes; the focused element by default */
  constructor(opener?: HTMLElement) {
    super(HelpOpenEvent.type, BUBBLES);
    this.#opener = opener;
  }

  get opener(): HTMLElement | undefined {
    return this.#opener;
  }
}

/** The reader asks to close the drawer. */
export class HelpCloseEvent extends Event {
  static readonly type = 'bai-help-close';

  constructor() {
    super(HelpCloseEvent.type, BUBBLES);
  }
}

/** The reader answers whether an entry helped, or adds a reason. */
export class HelpFeedbackEvent extends Event {
  static readonly type = 'bai-help-feedback';

  constructor(
    readonly entryId: string,
    readonly helpful: boolean,
    readonly reason?: string,
  ) {
    super(HelpFeedbackEvent.type, BUBBLES);
  }
}

/** The reader leaves a search without results. */
export class HelpNoResultEvent extends Event {
  static readonly type = 'bai-help-no-result';

  /**
   * @param query as typed
   * @param language the language of the searched entries, as a BCP 47 tag
   * @param page the menu key of the current page
   */
  constructor(
    readonly query: string,
    readonly language: string,
    readonly page: string,
  ) {
    super(HelpNoResultEvent.type, BUBBLES);
  }
}

/** Web-UI differs from what the help expects. For maintainers of Web-UI or the help. */
export class HelpDiagnosticEvent extends Event {
  static readonly type = 'bai-help-diagnostic';

  /** @param about the id of the hint whose control was not found */
  constructor(
    readonly problem: 'anchor not found',
    readonly about: string,
  ) {
    super(HelpDiagnosticEvent.type, BUBBLES);
  }
}

declare global {
  interface HTMLElementEventMap {
    'bai-help-diagnostic': HelpDiagnosticEvent;
    'bai-help-feedback': HelpFeedbackEvent;
    'bai-help-no-result': HelpNoResultEvent;
    'bai-help-open': HelpOpenEvent;
    'bai-help-close': HelpCloseEvent;
  }
}
