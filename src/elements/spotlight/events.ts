/** The spotlight ends. */
export class SpotlightEndEvent extends Event {
  static readonly type = 'bai-help-spotlight-end';

  constructor() {
    super(SpotlightEndEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'bai-help-spotlight-end': SpotlightEndEvent;
  }
}
