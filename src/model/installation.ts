import { audiencesFor, type Audience, type Role } from './audience.js';
import { FALLBACK_LANGUAGE, matchLanguage, UI_LANGUAGES, type UiLanguage } from './languages.js';

/** The people who help the users of an installation. At least one field is set. */
export interface Contact {
  /** A sentence, such as a phone number and its hours. */
  readonly text?: string | undefined;
  /** An HTTPS or HTTP address, such as of a ticket system. */
  readonly url?: string | undefined;
  readonly email?: string | undefined;
}

/** The settings of an installation, which only its configuration file and `mountHelp` can set. */
export interface Installation {
  /** Whether hints appear beside the controls of Web-UI. */
  readonly hints: boolean;
  /** Whether the help listens to the errors that Web-UI shows or receives. */
  readonly announcements: boolean;
  /** The ids of entries that no user sees. */
  readonly hide: readonly string[];
  /** The contact for each audience. A user without an own one gets that of the audience below. */
  readonly support: { readonly [Each in Audience]?: Contact | undefined };
  /** The languages that the help uses; all if omitted. */
  readonly languages?: readonly UiLanguage[] | undefined;
  /** The language for users whose own language is not available; English if omitted. */
  readonly defaultLanguage?: UiLanguage | undefined;
  /** The folders of the packs with the installation's own entries. */
  readonly packs: readonly string[];
  /**
   * The address that receives feedback by POST. False for none; omitted if the host has a listener for
   * `bai-help-feedback`.
   */
  readonly feedback?: string | false | undefined;
  /** Whether the console shows hints without a control. */
  readonly diagnostics: boolean;
}

export const DEFAULT_INSTALLATION: Installation = {
  hints: true,
  announcements: true,
  hide: [],
  support: {},
  packs: [],
  diagnostics: false,
};

/** Returns the languages to try for a user, the preferred first. */
export function languagesFor(
  { languages, defaultLanguage = FALLBACK_LANGUAGE }: Installation,
  wanted: readonly string[],
): readonly string[] {
  const allowed = languages ?? UI_LANGUAGES;
  const last = allowed.includes(defaultLanguage)
    ? defaultLanguage
    : (allowed[0] ?? defaultLanguage);
  return [...wanted.filter((tag) => matchLanguage(tag, allowed) !== undefined), last];
}

/** Returns the contact for a role: the one of its highest audience that has one. */
export function contactFor(support: Installation['support'], role: Role): Contact | undefined {
  return audiencesFor(role)
    .map((audience) => support[audience])
    .filter((contact) => contact !== undefined)
    .at(-1);
}
