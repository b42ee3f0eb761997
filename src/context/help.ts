import { createContext } from '@lit/context';
import { isAtLeast, type Role } from '../model/audience.js';
import type { HelpOptions, Launcher } from '../host/options.js';
import type { Entry } from '../model/entry.js';
import type { Hint } from '../model/hint.js';
import type { Link } from '../model/link.js';
import type { Page } from '../model/page.js';
import type { PageTarget } from '../model/path.js';
import type { RankedEntry } from '../model/rank.js';
import type { SearchResults } from '../model/search/search.js';
import type { Pointing } from './pointer.js';

export type { HelpOptions, Launcher };

/** A link to the help: an entry, a heading in it, or the help as such. */
export interface DeepLink {
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
}

/** What there is to show at one moment, to this reader, on this page. Never changed, only replaced. */
export interface Help {
  readonly role: Role;
  /** What tells this reader from others; undefined while nobody is logged in. */
  readonly person: string | undefined;
  readonly page: Page;
  /** The language of the entries, as a BCP 47 tag. */
  readonly language: string;
  /** The language of the drawer's own words, which may be one that no entry is written in. */
  readonly uiLanguage: string;
  readonly dark: boolean;
  /** What fits the page, the most fitting first. */
  readonly fitting: readonly RankedEntry[];
  /** Everything else that exists for the role. */
  readonly others: readonly Entry[];
  /** What this page has to say beside its controls. */
  readonly hints: readonly Hint[];
  /** The control that a reader is being shown. */
  readonly pointing: Pointing | undefined;
  /** The address of the manual's page about this page. */
  readonly manual: string;
  /** What the URL asks for. */
  readonly link: DeepLink | undefined;
  /** Whether Web-UI's header has a Help button of its own. */
  readonly headerButton: boolean;
  /** More entries are on their way. */
  readonly loading: boolean;
  /** Some entries, or what they say, could not be loaded. */
  readonly incomplete: boolean;
  /** The server has another version of the help by now: what is missing is had by a reload alone. */
  readonly outdated: boolean;
  /** Grows whenever what could not be loaded is asked for again. */
  readonly attempt: number;
}

export const helpContext = createContext<Help>(Symbol('backend-ai-help'));

/** What the elements can ask for. Stays the same object for as long as they are connected. */
export interface HelpActions {
  /** Reads the host again: the drawer is about to be looked at. */
  refresh(): void;
  /** Asks again for all that could not be loaded. */
  retry(): void;
  /** Loads a part of the help; where it cannot be had, an upgrade of the server may be why. */
  load<T>(part: () => Promise<T>): Promise<T>;
  /** Loads the page again, once whoever has something to keep has kept it. */
  reload(): void;
  /** Calls back before the page is loaded again for the help, until the returned function is called. */
  beforeReload(keep: () => void): () => void;
  /**
   * What an entry says, safe to put on the page, with links that work here. Undefined when it does
   * not exist for this role; rejects when it could not be loaded.
   */
  article(id: string): Promise<readonly Node[] | undefined>;
  /** The entries that a question finds; rejects when the search could not be loaded. */
  find(query: string): Promise<SearchResults>;
  /** The link that an anchor of an article stands for. */
  linkOf(anchor: Element): Link | undefined;
  /** The address of an entry, on the page that is shown; complete, to be copied. */
  addressOf(link: DeepLink): string;
  /** Keeps the URL in step with what is read. */
  setLink(link: DeepLink | undefined): void;
  /** Goes to a page of Web-UI through its own router. */
  goTo(target: PageTarget): void;
  /**
   * Goes to the page of a control that an entry links to, and points at it.
   *
   * @param focus whether the focus goes there too, for somebody who has no pointer
   */
  showMe(entry: string, anchor: string, focus: boolean): Promise<void>;
  /** Points at nothing any more. */
  stopPointing(): void;
  /**
   * Keeps an element beside the control that a hint is about, until the returned function is
   * called.
   *
   * @param told what the control is called; undefined once the page should have shown it and has
   *   not. Again whenever that changes.
   */
  keepBeside(
    hint: Hint,
    element: HTMLElement,
    told: (name: string | undefined) => void,
  ): () => void;
  /**
   * Answers a plain click on Web-UI's Help button, until the returned function is called.
   *
   * @param press called with that button, to which the focus belongs afterwards
   */
  takeHeaderButton(press: (button: HTMLElement) => void): () => void;
  /** Moves the focus to Web-UI's Help button, where there is one. */
  focusHeaderButton(): void;
  /** Narrows Web-UI to make room for a docked drawer, until the returned function is called. */
  makeRoom(width: number): () => void;
}

export const actionsContext = createContext<HelpActions>(Symbol('backend-ai-help-actions'));

/** All entries that exist for the reader, those for this page first. */
export function entriesOf(help: Help): readonly Entry[] {
  return [...help.fitting.map(({ entry }) => entry), ...help.others];
}

/** What of a list, such as of results, exists for the reader. */
export function existing<T extends { readonly entry: Entry }>(
  help: Help,
  list: readonly T[],
): readonly T[] {
  const ids = new Set(entriesOf(help).map(({ id }) => id));
  return list.filter(({ entry }) => ids.has(entry.id));
}

/** The entry of that id, if it exists for the reader. */
export const entryOf = (help: Help, id: string): Entry | undefined =>
  entriesOf(help).find((entry) => entry.id === id);

type Whose = Pick<Help, 'role' | 'person'>;

/** Whether the help is somebody else's now. Whoever logs in is who they were before. */
export const isOtherPerson = (before: Whose, now: Whose): boolean =>
  before.role !== 'anonymous' && before.person !== now.person;

/**
 * Whether the help is somebody else's now, or of somebody who may see less: what was looked for
 * before is not for them to see.
 */
export const changedHands = (before: Whose, now: Whose): boolean =>
  !isAtLeast(now.role, before.role) || isOtherPerson(before, now);
