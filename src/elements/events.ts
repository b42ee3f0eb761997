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

/** Somebody said whether an entry helped; once more when they add what was missing. */
export class HelpFeedbackEvent extends Event {
  static readonly type = 'bai-help-feedback';

  constructor(
    readonly entryId: string,
    readonly helpful: boolean,
    readonly reason?: string,
  ) {
    super(HelpFeedbackEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody searched for something that nothing was found for, and left it at that. */
export class HelpNoResultEvent extends Event {
  static readonly type = 'bai-help-no-result';

  /**
   * @param query what they typed
   * @param language the language of the entries that were searched, as a BCP 47 tag
   * @param page the page of Web-UI they were on, by its menu key
   */
  constructor(
    readonly query: string,
    readonly language: string,
    readonly page: string,
  ) {
    super(HelpNoResultEvent.type, { bubbles: true, composed: true });
  }
}

/** Something about Web-UI was not as the help expects it: for those who maintain either. */
export class HelpDiagnosticEvent extends Event {
  static readonly type = 'bai-help-diagnostic';

  /**
   * @param problem what was not as expected
   * @param about the hint whose anchors led to no control
   */
  constructor(
    readonly problem: 'anchor not found',
    readonly about: string,
  ) {
    super(HelpDiagnosticEvent.type, { bubbles: true, composed: true });
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
