import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** From this width on there is room for Web-UI and the drawer side by side. */
const WIDE = '(min-width: 1200px)';

/** The drawer's width in CSS pixels. */
const WIDTH = 400;

/** Docks the open drawer where the window is wide enough: the page narrows, nothing is covered. */
export class DockController implements ReactiveController {
  /** Whether the drawer is open; set by the host while it updates. */
  open = false;

  #host: ReactiveControllerHost;
  #makeRoom: (width: number) => (() => void) | undefined;
  #wide = matchMedia(WIDE);
  #giveBack: (() => void) | undefined;

  /** @param makeRoom narrows the page by so many CSS pixels, until what it returns is called */
  constructor(host: ReactiveControllerHost, makeRoom: (width: number) => (() => void) | undefined) {
    this.#host = host;
    this.#makeRoom = makeRoom;
    host.addController(this);
  }

  get docked(): boolean {
    return this.open && this.#wide.matches;
  }

  hostConnected(): void {
    this.#wide.addEventListener('change', this.#resized);
  }

  hostDisconnected(): void {
    this.#wide.removeEventListener('change', this.#resized);
    this.#release();
  }

  hostUpdated(): void {
    if (!this.docked) this.#release();
    else this.#giveBack ??= this.#makeRoom(WIDTH);
  }

  readonly #resized = (): void => this.#host.requestUpdate();

  #release(): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
  }
}
