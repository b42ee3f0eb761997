import type { Page, Visit } from '../../model/page.js';
import type { PageTarget } from '../../model/path.js';

/**
 * One family of Web-UI's shells: all that differs between releases. Each adapter is a chunk of its
 * own, which only documents of its family load.
 */
export interface HostFamily {
  readonly name: string;
  /** Reads the page that Web-UI shows, and its tab. */
  readPage(visit: Visit): Page;
  /** Calls back on a change of the tab alone. Missing if the URL contains the tab. */
  readonly watchTab?: (changed: () => void, signal: AbortSignal) => void;
  /**
   * Returns the path of a page, with its tab in the query.
   *
   * @param version Web-UI's version, if known
   * @returns undefined if this release has no such page
   */
  pathOf(target: PageTarget, version: string | undefined): string | undefined;
  /**
   * Opens a page through Web-UI's own router.
   *
   * @param path the result of `pathOf`
   */
  open(target: PageTarget, path: string): void;
  /** Returns Web-UI's Help buttons, hidden ones included. */
  helpButtons(): readonly HTMLElement[];
  /** Returns the bar that stays at the top of the window. */
  header(): Element | null;
  /** Returns the element that becomes narrower if Web-UI makes room for a docked drawer. */
  content(): Element | null;
  /** Returns the accent color, if it differs from the token of the document's root. */
  readonly readAccent?: () => string | undefined;
  /** Whether Web-UI uses the dark theme. */
  readDark(): boolean;
}
