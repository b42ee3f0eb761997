import type { ReactiveController } from 'lit';
import type { HelpElement } from '../shared/help-element.js';
import { placePanel, type PanelPlace } from './place-panel.js';
import { readSettings, writeSettings, type PanelSettings } from './panel-settings.js';

/** From this width on, Web-UI and the panel fit side by side. */
const WIDE = '(min-width: 1200px)';
/** Below this width, the panel covers the window. */
const SMALL = '(max-width: 639.98px)';

const MIN_WIDTH_PX = 320;
const MAX_WIDTH_PX = 720;
/** The minimum visible width of the page beside the panel. */
const MIN_PAGE_PX = 64;

/** Lays out the panel: its width, and whether the page makes room for it. */
export class PanelLayout implements ReactiveController {
  #drawer: HelpElement & { readonly open: boolean };
  #measure: () => number;
  #wide = matchMedia(WIDE);
  #small = matchMedia(SMALL);
  #stored: PanelSettings | undefined;
  #measured = 0;
  #place: PanelPlace | undefined;
  /** When the panel was last brought to the front; 0 if it was only opened. */
  #raisedAt = 0;
  #unwatch: (() => void) | undefined;
  #isPrinting = false;
  /** Whether the page did not become narrower; reset on a new size and on closing. */
  #isRefused = false;
  #room: { readonly width: number; readonly release: () => void } | undefined;
  #listening: AbortController | undefined;

  /** @param measure returns the panel's width on the screen */
  constructor(drawer: HelpElement & { readonly open: boolean }, measure: () => number) {
    this.#drawer = drawer;
    this.#measure = measure;
    drawer.addController(this);
  }

  get canDock(): boolean {
    return this.#wide.matches && !this.#isRefused;
  }

  get docked(): boolean {
    return this.#drawer.open && this.canDock && this.#settings.dock !== false;
  }

  get isSheet(): boolean {
    return this.#small.matches;
  }

  get width(): number {
    return this.#chosenWidth ?? this.#measured;
  }

  get limits(): { readonly min: number; readonly max: number } {
    const room = this.docked ? innerWidth * 0.6 : innerWidth - MIN_PAGE_PX;
    return {
      min: MIN_WIDTH_PX,
      max: Math.max(MIN_WIDTH_PX, Math.min(MAX_WIDTH_PX, Math.floor(room))),
    };
  }

  /** Whether a newer dialog or drawer of Web-UI is over the panel. */
  get isBehind(): boolean {
    return this.#place?.isBehind === true;
  }

  /** Brings the panel in front of all dialogs and drawers. */
  raise(): void {
    this.#raisedAt = performance.now();
    this.#drawer.requestUpdate();
  }

  /**
   * @param width in CSS pixels; undefined for the default
   * @param done whether to store it
   */
  resize(width: number | undefined, done: boolean): void {
    this.#choose({ ...this.#settings, width }, done);
  }

  dock(dock: boolean): void {
    this.#choose({ ...this.#settings, dock }, true);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    this.#wide.addEventListener('change', this.#onResize, options);
    this.#small.addEventListener('change', this.#onResize, options);
    window.addEventListener('resize', this.#onResize, options);
    window.addEventListener('beforeprint', () => this.#setPrinting(true), options);
    window.addEventListener('afterprint', () => this.#setPrinting(false), options);
    // A reconnected panel has to make room again.
    this.#onResize();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#releaseRoom();
    this.#stopWatching();
  }

  /** Places the panel among the layers of Web-UI, which are known while it is open. */
  update(): void {
    const { open } = this.#drawer;
    if (open) this.#unwatch ??= this.#drawer.host.watchLayers();
    else this.#stopWatching();
    this.#place = open ? this.#findPlace() : undefined;
    const width = this.#place?.width ?? this.#chosenWidth;
    this.#setLengths({
      '--_width': width,
      '--_offset': this.#place?.offset,
      '--_top': this.#place?.top,
      '--_notice-top': this.#place?.noticeTop,
      '--_notice-bottom': this.#place?.noticeBottom,
    });
    this.#setStyle('--_layer', this.#place && String(this.#place.zIndex));
  }

  hostUpdated(): void {
    if (this.#drawer.open) this.#readWidth();
    else this.#isRefused = false;
    if (this.docked && !this.#isPrinting) this.#makeRoom(this.#place?.width ?? this.#measured);
    else this.#releaseRoom();
  }

  /** Measures the panel, since only the browser can compute `--bai-help-width`. */
  #readWidth(): void {
    // A panel between layers is narrower than the reader's width.
    if (this.#place?.width !== undefined) return;
    const measured = this.#measure();
    if (measured !== this.#measured) this.#drawer.requestUpdate();
    this.#measured = measured;
  }

  #findPlace(): PanelPlace {
    const { layers } = this.#drawer.state;
    return placePanel({
      layers,
      width: this.width,
      isSheet: this.isSheet,
      isDocked: this.docked,
      rtl: layers.length > 0 && getComputedStyle(this.#drawer).direction === 'rtl',
      // The panel is beside a scrollbar, not over it.
      window: { width: document.documentElement.clientWidth, height: innerHeight },
      raisedAt: this.#raisedAt,
    });
  }

  #stopWatching(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#raisedAt = 0;
  }

  #setLengths(lengths: Record<string, number | undefined>): void {
    for (const [name, length] of Object.entries(lengths)) {
      this.#setStyle(name, length ? `${length}px` : undefined);
    }
  }

  #setStyle(name: string, value: string | undefined): void {
    const { style } = this.#drawer;
    if (value === undefined) style.removeProperty(name);
    else style.setProperty(name, value);
  }

  /** The user's width, within the limits of the window. */
  get #chosenWidth(): number | undefined {
    const { width } = this.#settings;
    const { min, max } = this.limits;
    return width === undefined ? undefined : Math.min(Math.max(Math.round(width), min), max);
  }

  get #settings(): PanelSettings {
    return (this.#stored ??= readSettings(this.#drawer.session.storage));
  }

  #choose(settings: PanelSettings, done: boolean): void {
    this.#stored = settings;
    if (done) writeSettings(this.#drawer.session.storage, settings);
    this.#drawer.requestUpdate();
  }

  readonly #onResize = (): void => {
    this.#isRefused = false;
    if (this.#drawer.open) this.#drawer.requestUpdate();
  };

  /** Makes no room while printing, since the panel is hidden on paper. */
  #setPrinting(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    if (isPrinting) this.#releaseRoom();
    else this.#onResize();
  }

  #makeRoom(width: number): void {
    if (this.#room?.width === width) return;
    this.#releaseRoom();
    const release = this.#drawer.host.makeRoom(width);
    this.#room = release && { width, release };
    if (release) return;
    this.#isRefused = true;
    this.#drawer.requestUpdate();
  }

  #releaseRoom(): void {
    this.#room?.release();
    this.#room = undefined;
  }
}
