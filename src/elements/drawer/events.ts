/** The reader resizes the panel. */
export class HelpResizeEvent extends Event {
  static readonly type = 'bai-help-resize';

  /**
   * @param width in CSS pixels; undefined for the default
   * @param done whether a drag has ended
   */
  constructor(
    readonly width: number | undefined,
    readonly done: boolean,
  ) {
    super(HelpResizeEvent.type);
  }
}

/** The reader docks or undocks the panel. */
export class HelpDockEvent extends Event {
  static readonly type = 'bai-help-dock';

  /** @param dock whether the panel moves beside the page */
  constructor(readonly dock: boolean) {
    super(HelpDockEvent.type);
  }
}

/** A dialog or drawer of Web-UI covers the panel, or no longer covers it. */
export class HelpBehindEvent extends Event {
  static readonly type = 'bai-help-behind';

  /** @param behind whether the panel is covered */
  constructor(readonly behind: boolean) {
    super(HelpBehindEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'bai-help-resize': HelpResizeEvent;
    'bai-help-dock': HelpDockEvent;
    'bai-help-behind': HelpBehindEvent;
  }
}
