import type { ReactiveController } from 'lit';
import type { DeepLink, HelpState } from '../../state/help-state.js';
import { fingerprint } from '../../model/fingerprint.js';
import type { Entry } from '../../model/entry.js';
import { OpenCommand } from '../commands.js';
import type { HelpElement } from '../shared/help-element.js';

/** The drawer that links open. */
type Drawer = HelpElement & { readonly open: boolean };

/** Follows deep links in the URL, and updates the URL to the open entry. */
export class DeepLinkController implements ReactiveController {
  #drawer: Drawer;
  #isFirst = true;
  #wasOpen = false;
  #seen: DeepLink | undefined;
  /** The link to follow, until its entry is shown. */
  #wanted: DeepLink | undefined;
  /** Whether the notice about a missing entry was shown. */
  #isMissing = false;
  /** The link that `follow` was called with. */
  #requested: DeepLink | undefined;

  constructor(drawer: Drawer) {
    this.#drawer = drawer;
    drawer.addController(this);
  }

  /** Follows a link that is not in the URL. */
  follow(link: DeepLink): void {
    this.#requested = link;
    this.#start(link);
    this.#drawer.requestUpdate();
  }

  hostUpdate(): void {
    const { state, open, host } = this.#drawer;
    // A new session continues at the entry in the URL, if the role can read the entry.
    const link = state.link ?? (this.#isFirst && open ? host.currentLink : undefined);
    if (link === this.#seen && !this.#isFirst) return;
    this.#isFirst = false;
    this.#seen = link;
    if (!link) return;
    this.#start(link);
    if (state.link) this.#drawer.dispatchEvent(new OpenCommand());
  }

  hostUpdated(): void {
    const { open, navigation } = this.#drawer;
    const wentOn = this.#isMissing && navigation.current.route.at !== 'missing';
    const wasClosed = this.#wasOpen && !open;
    this.#wasOpen = open;
    if (wentOn || wasClosed || (this.#wanted && isBare(this.#wanted))) this.#wanted = undefined;
    if (this.#wanted) void this.#drawer.updateComplete.then(() => this.#follow());
    else this.#showInUrl();
  }

  #start(link: DeepLink): void {
    this.#wanted = link;
    this.#isMissing = false;
  }

  /**
   * Goes to the wanted entry once all entries have loaded. Treats an entry that is hidden from the
   * role like an entry that does not exist.
   */
  #follow(): void {
    const wanted = this.#wanted;
    const { state, navigation, open } = this.#drawer;
    if (!wanted || state.loading || !open) return;
    const entry = findEntry(wanted, state);
    const { route, scroll } = navigation.current;
    if (!entry) {
      this.#onMissing(wanted);
      return;
    }
    this.#wanted = undefined;
    const target = { at: 'entry', id: entry.id, heading: wanted.heading } as const;
    if (route.at === 'missing') navigation.replace(target);
    else if (route.at !== 'entry' || route.id !== entry.id) navigation.go(target);
    else if (route.heading !== wanted.heading && scroll === 0) navigation.replace(target);
    else this.#showInUrl();
  }

  #onMissing(wanted: DeepLink): void {
    const { state, navigation, host } = this.#drawer;
    const isInUrl = wanted === state.link;
    if (!isInUrl && wanted !== this.#requested) {
      // The link belongs to a former session.
      this.#wanted = undefined;
      this.#showInUrl();
      return;
    }
    this.#isMissing = true;
    // A link in the URL stays there, for a later role.
    if (!isInUrl) host.showInUrl(undefined);
    if (navigation.current.route.at !== 'missing') navigation.go({ at: 'missing' });
  }

  #showInUrl(): void {
    const { open, state, host, navigation } = this.#drawer;
    const { route } = navigation.current;
    if (open && route.at === 'entry') host.showInUrl(state.index.byId(route.id), route.heading);
    else host.showInUrl(undefined);
  }
}

/** Whether a link names no entry. */
const isBare = ({ id, fingerprint }: DeepLink): boolean =>
  id === undefined && fingerprint === undefined;

const findEntry = (link: DeepLink, { index }: HelpState): Entry | undefined =>
  link.fingerprint === undefined
    ? index.byId(link.id ?? '')
    : index.all.find(({ id }) => fingerprint(id) === link.fingerprint);
