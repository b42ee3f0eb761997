/** Somebody makes the panel wider or narrower. */
export class HelpResizeEvent extends Event {
  static readonly type = 'bai-help-resize';

  /** The width asked for, in CSS pixels; undefined for the one it has by default. */
  readonly width: number | undefined;
  /** Whether this is the last of it: a drag asks for many widths on its way. */
  readonly done: boolean;

  constructor(width: number | undefined, done: boolean) {
    super(HelpResizeEvent.type);
    this.width = width;
    this.done = done;
  }
}

/** Somebody chose between the panel beside the page and the panel over it. */
export class HelpDockEvent extends Event {
  static readonly type = 'bai-help-dock';

  /** Whether it goes beside the page. */
  readonly dock: boolean;

  constructor(dock: boolean) {
    super(HelpDockEvent.type);
    this.dock = dock;
  }
}

declare global {
  interface HTMLElementEventMap {
    'bai-help-resize': HelpResizeEvent;
    'bai-help-dock': HelpDockEvent;
  }
}
