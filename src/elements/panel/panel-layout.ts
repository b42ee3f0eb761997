import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Help, HelpActions } from '../../context/help.js';
import type { Memory } from '../../context/memory.js';
import { readSettings, writeSettings, type PanelSettings } from './panel-settings.js';

/** From this width on there is room for Web-UI and the panel side by side. */
const WIDE = '(min-width: 1200px)';
/** Below this width the panel is a sheet as wide as the window. */
const SMALL = '(max-width: 639.98px)';

/** In CSS pixels. */
const NARROWEST = 320;
const WIDEST = 720;
/** How much of a page at least shows beside a panel that lies over it. */
const STRIP = 64;

/** The element whose panel is laid out. */
interface Host extends ReactiveControllerHost {
  readonly style: CSSStyleDeclaration;
  readonly open: boolean;
  readonly help: Help | undefined;
  readonly actions: HelpActions | undefined;
  readonly memory: Memory | undefined;
}

/** How wide the panel is and whether the page makes room for it, as the reader likes it. */
export class PanelLayout implements ReactiveController {
  #host: Host;
  #measure: () => number;
  #wide = matchMedia(WIDE);
  #small = matchMedia(SMALL);
  #own: PanelSettings = {};
  /** Whose settings these are; nobody's until they were read. */
  #owner: { readonly memory: Memory | undefined; readonly person: string | undefined } | undefined;
  #measured = 0;
  #printing = false;
  #room: { readonly width: number; readonly giveBack: () => void } | undefined;

  /** @param measure the width that the panel has on the screen */
  constructor(host: Host, measure: () => number) {
    this.#host = host;
    this.#measure = measure;
    host.addController(this);
  }

  get canDock(): boolean {
    return this.#wide.matches;
  }

  get docked(): boolean {
    return this.#host.open && this.canDock && this.#settings.dock !== false;
  }

  get isSheet(): boolean {
    return this.#small.matches;
  }

  get width(): number {
    return this.#chosen ?? this.#measured;
  }

  get limits(): { readonly min: number; readonly max: number } {
    const room = this.docked ? innerWidth * 0.6 : innerWidth - STRIP;
    return { min: NARROWEST, max: Math.max(NARROWEST, Math.min(WIDEST, Math.floor(room))) };
  }

  /** @param done whether to remember it; undefined is the width that it has by default */
  resize(width: number | undefined, done: boolean): void {
    this.#choose({ ...this.#settings, width }, done);
  }

  dock(dock: boolean): void {
    this.#choose({ ...this.#settings, dock }, true);
  }

  hostConnected(): void {
    for (const query of [this.#wide, this.#small]) query.addEventListener('change', this.#resized);
    window.addEventListener('resize', this.#resized);
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#printed);
    // Put somewhere else, it has to make room again.
    this.#resized();
  }

  hostDisconnected(): void {
    for (const query of [this.#wide, this.#small]) {
      query.removeEventListener('change', this.#resized);
    }
    window.removeEventListener('resize', this.#resized);
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#printed);
    this.#release();
  }

  hostUpdate(): void {
    const chosen = this.#chosen;
    if (chosen === undefined) this.#host.style.removeProperty('--_width');
    else this.#host.style.setProperty('--_width', `${chosen}px`);
  }

  hostUpdated(): void {
    if (this.#host.open) this.#look();
    if (this.docked && !this.#printing) this.#makeRoom(this.#measured);
    else this.#release();
  }

  /** Only the browser knows what `--bai-help-width` comes to. */
  #look(): void {
    const measured = this.#measure();
    if (measured !== this.#measured) this.#host.requestUpdate();
    this.#measured = measured;
  }

  /** What the reader chose, as far as the window allows. */
  get #chosen(): number | undefined {
    const { width } = this.#settings;
    const { min, max } = this.limits;
    return width === undefined ? undefined : Math.min(Math.max(Math.round(width), min), max);
  }

  #choose(settings: PanelSettings, done: boolean): void {
    this.#own = settings;
    if (done && this.#host.memory) writeSettings(this.#host.memory, settings);
    this.#host.requestUpdate();
  }

  /** Those of whoever is here now. */
  get #settings(): PanelSettings {
    const { memory, help } = this.#host;
    const person = help?.person;
    if (this.#owner?.memory !== memory || this.#owner?.person !== person) {
      this.#owner = { memory, person };
      this.#own = memory ? readSettings(memory) : {};
    }
    return this.#own;
  }

  readonly #resized = (): void => {
    if (this.#host.open) this.#host.requestUpdate();
  };

  /** On paper the panel is not there, and needs no room. */
  readonly #print = (): void => {
    this.#printing = true;
    this.#release();
  };

  readonly #printed = (): void => {
    this.#printing = false;
    this.#resized();
  };

  #makeRoom(width: number): void {
    if (this.#room?.width === width) return;
    this.#release();
    const giveBack = this.#host.actions?.makeRoom(width);
    if (giveBack) this.#room = { width, giveBack };
  }

  #release(): void {
    this.#room?.giveBack();
    this.#room = undefined;
  }
}
