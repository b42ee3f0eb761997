const BUBBLES = { bubbles: true, composed: true };

/** The drawer is about to open. Canceling the event keeps the drawer closed. */
export class HelpOpenRequestEvent extends Event {
  static readonly type = 'bai-help-open-request';

  constructor() {
    super(HelpOpenRequestEvent.type, { ...BUBBLES, cancelable: true });
  }
}

/** The drawer is about to close. Canceling the event keeps the drawer open. */
export class HelpCloseRequestEvent extends Event {
  static readonly type = 'bai-help-close-request';

  constructor() {
    super(HelpCloseRequestEvent.type, { ...BUBBLES, cancelable: true });
  }
}

/** The drawer is open, for any reason. */
export class HelpOpenedEvent extends Event {
  static readonly type = 'bai-help-opened';

  constructor() {
    super(HelpOpenedEvent.type, BUBBLES);
  }
}

/** The drawer is closed, for any reason. */
export class HelpClosedEvent extends Event {
  static readonly type = 'bai-help-closed';

  constructor() {
    super(HelpClosedEvent.type, BUBBLES);
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

interface HelpEventMap {
  'bai-help-open-request': HelpOpenRequestEvent;
  'bai-help-close-request': HelpCloseRequestEvent;
  'bai-help-opened': HelpOpenedEvent;
  'bai-help-closed': HelpClosedEvent;
  'bai-help-diagnostic': HelpDiagnosticEvent;
  'bai-help-feedback': HelpFeedbackEvent;
  'bai-help-no-result': HelpNoResultEvent;
}

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- merge all of HelpEventMap */
  interface HTMLElementEventMap extends HelpEventMap {}
  interface DocumentEventMap extends HelpEventMap {}
  /* eslint-enable */
}
