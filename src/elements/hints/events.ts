/** What a reader does with a hint. */
export type HintAct = 'read more' | 'put away' | 'take out';

/** Somebody did something with a hint. It does not leave the hint: it stands among Web-UI's own. */
export class HintActEvent extends Event {
  static readonly type = 'bai-help-hint-act';

  constructor(readonly act: HintAct) {
    super(HintActEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'bai-help-hint-act': HintActEvent;
  }
}
