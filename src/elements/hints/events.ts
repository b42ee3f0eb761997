/** A reader's action on a hint. */
export type HintAction = 'read more' | 'dismiss' | 'show';

/** The reader acts on a hint. Does not bubble, since hints are inside Web-UI's page. */
export class HintActionEvent extends Event {
  static readonly type = 'bai-help-hint-action';

  constructor(readonly action: HintAction) {
    super(HintActionEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'bai-help-hint-action': HintActionEvent;
  }
}
