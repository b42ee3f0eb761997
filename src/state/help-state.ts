import { createContext } from '@lit/context';
import type { DeepLink } from '../host/deep-link.js';
import type { HostLayer } from '../host/layers/host-layer.js';
import type { ExplainedAnnouncement } from '../model/announcements/announcement-log.js';
import type { Role } from '../model/audience.js';
import type { Entry } from '../model/entry.js';
import type { EntryIndex } from '../model/entry-index.js';
import type { Hint } from '../model/hint.js';
import type { Contact } from '../model/installation.js';
import type { Page } from '../model/page.js';
import type { RankedEntry } from '../model/rank.js';
import type { Checked } from './checks.js';
import type { SpotlightState } from './spotlight-state.js';

export type { DeepLink, HostLayer };

/** A snapshot of the help for the reader and the page. Replaced only on a change. */
export interface HelpState {
  /** A new id whenever the role or the user changes. */
  readonly sessionId: number;
  readonly role: Role;
  readonly page: Page;
  /** The language of the entries, as a BCP 47 tag. */
  readonly language: string;
  /** The language of the drawer's messages, which may have no entries. */
  readonly uiLanguage: string;
  readonly dark: boolean;
  /** Web-UI's accent color, if CSS cannot read it. */
  readonly accent?: string | undefined;
  /** The version of Web-UI; undefined if unknown. */
  readonly version: string | undefined;
  /** All entries that exist for the role. */
  readonly index: EntryIndex;
  /** The entries that fit the page, best first. */
  readonly fitting: readonly RankedEntry[];
  /** All other entries. */
  readonly others: readonly Entry[];
  /** The hints of this page. */
  readonly hints: readonly Hint[];
  readonly spotlight: SpotlightState | undefined;
  /** The announcements of Web-UI that an entry explains, the newest first. */
  readonly announcements: readonly ExplainedAnnouncement[];
  /** Whether the reader has not seen the newest announcement. */
  readonly hasNews: boolean;
  /** The results of the checks that the reader has run. */
  readonly checked: Checked;
  /** The URL of the manual about this page; undefined if the host has none. */
  readonly manual: string | undefined;
  /** The people to ask, as the installation names them. */
  readonly contact: Contact | undefined;
  /** The address that receives feedback; false for none; undefined if the host has a listener. */
  readonly feedback: string | false | undefined;
  /** The link to the help that the user followed. */
  readonly link: DeepLink | undefined;
  /** Whether Web-UI's header shows a Help button. */
  readonly headerButton: boolean;
  /** Dialogs, drawers and notices of Web-UI, while the drawer is open. */
  readonly layers: readonly HostLayer[];
  readonly loading: boolean;
  /** Whether some entries or their texts failed to load. */
  readonly incomplete: boolean;
  /** Whether the server has a newer build of the help. */
  readonly outdated: boolean;
  /** The number of retries. */
  readonly attempt: number;
}

export const stateContext = createContext<HelpState>(Symbol('backend-ai-help-state'));
