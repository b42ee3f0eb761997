import type { Role } from './audience.js';
import type { MenuKey, Scope } from './menu.js';

/** A page of Web-UI, as a host names it. */
export interface GivenPage {
  /** The menu key of the page, as in `pages` of an entry. */
  readonly key: MenuKey;
  readonly tab?: string | undefined;
  readonly scope?: Scope | undefined;
}

/**
 * The values that a host gives instead of Web-UI. The help reads each value that is not given from
 * the document, as in Web-UI.
 */
export interface HostValues {
  /**
   * The role of the user. An unknown role is `anonymous`. As soon as a host gives a role or a user,
   * the help reads no account from Web-UI.
   */
  readonly role?: Role | undefined;
  /**
   * Identifies the user, such as an email or an id. The browser stores the history of the user
   * under a fingerprint of the key. Without a key, only searches of `anonymous` without results are
   * stored.
   */
  readonly user?: string | undefined;
  /** The page where the user is. */
  readonly page?: MenuKey | GivenPage | undefined;
  /** The user's language as a BCP 47 tag. */
  readonly language?: string | undefined;
  readonly theme?: 'light' | 'dark' | undefined;
  /**
   * The URL of the manual. Can contain `{page}` and `{language}`, as in
   * `https://manual.example.com/{language}/{page}.html`. Empty for no manual.
   */
  readonly manual?: string | undefined;
}
