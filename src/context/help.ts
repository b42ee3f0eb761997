import { createContext } from '@lit/context';
import type { Role } from '../model/audience.js';
import type { Entry } from '../model/entry.js';
import type { Link } from '../model/link.js';
import type { Page } from '../model/page.js';
import type { PageTarget } from '../model/path.js';
import type { RankedEntry } from '../model/rank.js';

/** What there is to show at one moment, to this reader, on this page. Never changed, only replaced. */
export interface Help {
  readonly role: Role;
  readonly page: Page;
  /** The language of the entries, as a BCP 47 tag. */
  readonly language: string;
  readonly dark: boolean;
  /** What fits the page, the most fitting first. */
  readonly fitting: readonly RankedEntry[];
  /** Everything else that exists for the role. */
  readonly others: readonly Entry[];
  /** The address of the manual's page about this page. */
  readonly manual: string;
  /** More entries are on their way. */
  readonly loading: boolean;
  /** Some entries could not be loaded. */
  readonly incomplete: boolean;
}

export const helpContext = createContext<Help>(Symbol('backend-ai-help'));

/** What the elements can ask for. Stays the same object for as long as they are connected. */
export interface HelpActions {
  /** Reads the host again: the drawer is about to be looked at. */
  refresh(): void;
  /** Asks again for what could not be loaded. */
  retry(): void;
  /**
   * What an entry says, safe to put on the page, with links that work here. Undefined when it does
   * not exist for this role; rejects when it could not be loaded.
   */
  article(id: string): Promise<readonly Node[] | undefined>;
  /** The link that an anchor of an article stands for. */
  linkOf(anchor: Element): Link | undefined;
  /** Goes to a page of Web-UI through its own router. */
  goTo(target: PageTarget): void;
  /** Narrows Web-UI to make room for a docked drawer, until the returned function is called. */
  makeRoom(width: number): () => void;
}

export const actionsContext = createContext<HelpActions>(Symbol('backend-ai-help-actions'));

/** All entries that exist for the reader, those for this page first. */
export function entriesOf(help: Help): readonly Entry[] {
  return [...help.fitting.map(({ entry }) => entry), ...help.others];
}
