import { watchUpgrades } from './boot/watch-upgrades.js';
import { savesData, whenIdle } from './boot/when-idle.js';
import type { LoadOwnPack } from './content/own-pack.js';
import type { Packs } from './content/packs.js';
import type { Build } from './content/upgrade-check.js';
import { defineElements } from './elements/define.js';
import { PANEL_ELEMENTS } from './elements/drawer/lazy-panel.js';
import { HelpClosedEvent } from './elements/events.js';
import type { HostValues } from './model/host-values.js';
import type { Installation } from './model/installation.js';
import { resolveOptions, type HelpOptions, type ResolvedOptions } from './model/options.js';
import { RetryLimit } from './model/retry-limit.js';
import { VERSION } from './model/version.js';
import { HelpStore } from './state/help-store.js';

/** For the plugin, which prepares the host before it mounts the help. */
export { loadFamily } from './host/families/index.js';

/** Loads the elements of the open drawer in advance. */
export const warmPanel = (): void => PANEL_ELEMENTS.warm();

/** The options of `mountHelp`. */
export interface MountOptions extends HelpOptions {
  /** The values to use instead of values of Web-UI. */
  readonly host?: HostValues | undefined;
  /** The settings of the installation. */
  readonly installation?: Partial<Installation> | undefined;
}

/** The mounted help of a document. */
export interface MountedHelp {
  /** Whether the drawer is open. */
  readonly isOpen: boolean;
  /**
   * Opens the drawer.
   *
   * @param entry the id of an entry to show; without one the drawer is where the reader left it
   */
  open(entry?: string): void;
  close(): void;
  /** Opens the drawer, or closes it if it is open. */
  toggle(): void;
  /** Shows the help as a page inside an element, until the returned function is called. */
  showPage(container: Element): () => void;
  /**
   * Removes everything that `mountHelp` has added to the document. An open drawer fires
   * `bai-help-closed`. The other methods then do nothing.
   */
  remove(): void;
  /** Replaces the options. Each missing option gets its default. */
  configure(options: HelpOptions): void;
  /**
   * Changes values that the host gives; the others stay. A new role or user starts a new session
   * before the method returns.
   */
  update(values: HostValues): void;
}

/** How often the root is restored within a time window. */
const MAX_RESTORES = 20;
const RESTORE_WINDOW_MS = 10_000;

const noop = (): void => undefined;

/** The result of `mountHelp` in a document that already has the help. */
const NOTHING: MountedHelp = {
  isOpen: false,
  open: noop,
  close: noop,
  toggle: noop,
  showPage: () => noop,
  remove: noop,
  configure: noop,
  update: noop,
};

/**
 * Adds the launcher and the drawer to the document's body. Warns and does nothing if the document
 * has the help, since two would handle the same Help button and write the same URL.
 *
 * @param build for the plugin, to detect a newer build on the server
 * @param own load the packs with the installation's own entries
 */
export function mountHelp(
  packs: Packs,
  options: MountOptions = {},
  build?: Build,
  own?: readonly LoadOwnPack[],
): MountedHelp {
  if (!defineElements()) return refuse('another version of it is on this page');
  if (document.querySelector('bai-help-root')) return refuse('it is on this page already');
  const store = new HelpStore(
    packs,
    options.host,
    options.installation,
    build && { ...build, parts: [...build.parts, import.meta.url] },
    own,
  );
  // By tag, since a second copy of one version uses the elements of the first copy.
  const root = document.createElement('bai-help-root');
  root.store = store;
  if (options.installation?.diagnostics === true) reportDiagnostics(root);
  // The root needs a property for each option.
  const configurable: { -readonly [Name in keyof ResolvedOptions]: ResolvedOptions[Name] } = root;
  const configure = (changed: HelpOptions) =>
    void Object.assign(configurable, resolveOptions(changed));
  configure(options);
  const removeRoot = keepInBody(root);
  const pages = new Set<HTMLElementTagNameMap['bai-help-page']>();
  const mounted = new AbortController();
  if (build) watchUpgrades(build.entry, () => store.recovery.checkUpgrade(), mounted.signal);
  whenIdle(() => {
    if (!savesData()) store.listen().catch(noop);
  }, mounted.signal);
  return {
    get isOpen() {
      return root.open && !mounted.signal.aborted;
    },
    open(entry) {
      if (mounted.signal.aborted) return;
      if (entry === undefined) root.show();
      else root.showEntry(entry);
    },
    close: () => void root.hide(),
    toggle() {
      if (!mounted.signal.aborted) root.toggle();
    },
    showPage(container) {
      if (mounted.signal.aborted) return noop;
      const page = document.createElement('bai-help-page');
      page.store = store;
      container.append(page);
      pages.add(page);
      root.ownPage = page;
      return () => {
        page.remove();
        pages.delete(page);
        root.ownPage = [...pages].at(-1);
      };
    },
    configure,
    update: (values) => store.give(values),
    remove() {
      if (mounted.signal.aborted) return;
      mounted.abort();
      removeRoot();
      for (const page of pages) page.remove();
      store.disconnect();
      // The root is in no document any more.
      if (root.open) document.dispatchEvent(new HelpClosedEvent());
    },
  };
}

/** Reports what the help expects of Web-UI, and does not find, in the console. */
const reportDiagnostics = (root: HTMLElement): void =>
  root.addEventListener('bai-help-diagnostic', ({ problem, about }) =>
    console.info(`The help: ${problem}: ${about}.`),
  );

const warned = new Set<string>();

function refuse(reason: string): MountedHelp {
  if (!warned.has(reason)) console.warn(`The help ${VERSION} is not mounted: ${reason}.`);
  warned.add(reason);
  return NOTHING;
}

/**
 * Adds the root to the body, and again after the host has removed the root. Waits a task, since the
 * host may be moving the root, and gives up if the host removes the root each time.
 *
 * @returns a function that removes the root
 */
function keepInBody(root: HTMLElementTagNameMap['bai-help-root']): () => void {
  const restores = new RetryLimit(MAX_RESTORES, RESTORE_WINDOW_MS);
  let isRemoved = false;
  const add = () => {
    if (!isRemoved && !root.isConnected) document.querySelector('body')?.append(root);
  };
  root.addController({
    hostDisconnected: () => {
      if (restores.tryAgain()) setTimeout(add);
      else console.warn('The host keeps removing the help, so the help stays out.');
    },
  });
  add();
  return () => {
    isRemoved = true;
    root.remove();
  };
}
