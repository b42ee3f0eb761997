import type { LoadOwnPack } from '../content/own-pack.js';
import type { Packs } from '../content/packs.js';
import { ContentStore } from '../content/store.js';
import type { Build } from '../content/upgrade-check.js';
import { isSameAccount, type Account } from '../host/account.js';
import { Host, type HostState } from '../host/host.js';
import type { ExplainedAnnouncement } from '../model/announcements/announcement-log.js';
import type { EntryIndex } from '../model/entry-index.js';
import { hintsFor, namesLabels, withLabels, type Hint } from '../model/hint.js';
import type { HostValues } from '../model/host-values.js';
import {
  contactFor,
  DEFAULT_INSTALLATION,
  languagesFor,
  type Installation,
} from '../model/installation.js';
import { isShallowEqual } from '../model/shallow-equal.js';
import { manualPageOf, manualUrl } from '../model/manual.js';
import type { Messages } from '../messages/messages.js';
import type { HelpState } from './help-state.js';
import { HostActions } from './host-actions.js';
import { Labels } from './labels.js';
import { memoizeLast } from './memoize-last.js';
import { MessageLoader } from './message-loader.js';
import { Recovery } from './recovery.js';
import { Session } from './session.js';

const NO_HINTS: readonly Hint[] = [];

/** Returns the announcements whose entry still exists for the reader. */
const explainedBy = (log: readonly ExplainedAnnouncement[], index: EntryIndex) =>
  log.filter(({ entry }) => index.byId(entry) !== undefined);

/** Derives the state from host and content, and starts a session for each account. */
export class HelpStore {
  readonly actions: HostActions;
  readonly recovery: Recovery;
  #installation: Installation;
  #host: Host;
  #content: ContentStore;
  #messages: MessageLoader;
  #labels: Labels;
  #session: Session;
  #state: HelpState;
  #listeners = new Set<() => void>();
  #hintsFor = memoizeLast(hintsFor);
  #languagesFor = memoizeLast(languagesFor);
  #withLabels = memoizeLast(withLabels);
  #explained = memoizeLast(explainedBy);
  /** The messages at the last notification. */
  #notified: Messages | undefined;

  /**
   * @param given the values to use instead of Web-UI's
   * @param installation the settings of the installation; missing ones have their defaults
   * @param build the running build, to detect a newer build on the server
   * @param own load the packs with the installation's own entries
   */
  constructor(
    packs: Packs,
    given?: HostValues,
    installation?: Partial<Installation>,
    build?: Build,
    own: readonly LoadOwnPack[] = [],
  ) {
    this.#installation = { ...DEFAULT_INSTALLATION, ...installation };
    const update = () => this.#update();
    this.#content = new ContentStore(packs, () => this.#onContent(), {
      hide: this.#installation.hide,
      own,
    });
    this.#messages = new MessageLoader(update);
    this.#host = new Host((state) => this.#onHost(state), given);
    this.#host.whenOnline(() => {
      this.recovery.retry();
      this.#session.announcements.dropOffline();
    });
    this.#labels = new Labels(this.#host, update);
    this.actions = new HostActions(this.#host);
    this.recovery = new Recovery({
      build,
      changed: update,
      retried: () => this.#retry(),
      reload: () => this.#host.reload(),
    });
    this.#session = this.#startSession();
    this.#state = this.#derive();
  }

  get state(): HelpState {
    return this.#state;
  }

  get session(): Session {
    return this.#session;
  }

  /** The drawer's messages. */
  get messages(): Messages {
    return this.#messages.messages;
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Reads the account again, since a role can drop without an event. A new account starts a new
   * session in the same task.
   *
   * @returns whether the session is still the same
   */
  checkSession(): boolean {
    return this.#host.checkAccount();
  }

  /** Changes values that the host gives. A new account starts a new session in the same task. */
  give(values: HostValues): void {
    this.#host.give(values);
  }

  /** Reads the whole host again. */
  refresh(): void {
    this.#host.refresh();
  }

  /** Listens to what Web-UI announces, if the installation allows it. */
  async listen(): Promise<void> {
    if (!this.#installation.announcements) return;
    await this.#host.listen((waiting) => {
      // The account may have changed since.
      if (this.checkSession()) void this.#session.announcements.receive(waiting);
    });
  }

  disconnect(): void {
    this.#session.spotlight.end();
    this.#host.disconnect();
    this.#listeners.clear();
  }

  #onHost({ account, page }: HostState): void {
    const { account: former, spotlight } = this.#session;
    if (isSameAccount(account, former)) {
      spotlight.follow(page);
    } else {
      spotlight.end();
      if (former.role !== 'anonymous') this.#endSession(account);
      this.#host.announcements?.clear();
      this.#session = this.#startSession();
    }
    this.#update();
    this.actions.refreshTracker();
  }

  /** Removes an ended session's places stored for a reload, and its link in the URL. */
  #endSession({ userKey }: Account): void {
    this.#session.places.forgetReload();
    // The next user must not see the entry of the former user.
    if (userKey !== this.#session.account.userKey) this.#host.links.remove();
  }

  /** Checks the session first, since content may arrive after a silent change of role. */
  #onContent(): void {
    this.checkSession();
    this.#update();
  }

  #startSession(): Session {
    return new Session(this.#host.state.account, {
      content: this.#content,
      host: this.#host,
      actions: this.actions,
      labels: this.#labels,
      scopeOf: (session) => this.#scopeOf(session),
      changed: () => this.#update(),
    });
  }

  #scopeOf(session: Session) {
    const state = () => this.#state;
    return {
      recovery: this.recovery,
      get state() {
        return state();
      },
      isCurrent: () => this.checkSession() && session === this.#session,
    };
  }

  #retry(): void {
    this.checkSession();
    this.#messages.retry();
    this.#content.retry();
    void this.#session.feedback.flush();
    this.actions.refreshTracker();
    this.#update();
  }

  #update(): void {
    const before = this.#state;
    const state = this.#derive();
    if (isShallowEqual(state, before) && this.#notified === this.#messages.messages) return;
    this.#state = state;
    this.#notified = this.#messages.messages;
    if (state.incomplete && !before.incomplete) this.recovery.checkUpgrade();
    for (const listener of this.#listeners) listener();
  }

  #derive(): HelpState {
    const { account, page, dark, accent, version, manual, link, headerButton, layers } =
      this.#host.state;
    const languages = this.#languagesFor(this.#installation, this.#host.state.languages);
    this.#content.show(account.role, languages, version);
    this.#messages.setLocale(languages);
    const { index, hints, language, loading, incomplete } = this.#content.content;
    const shown = this.#installation.hints ? this.#hintsFor(hints, page, account.role) : NO_HINTS;
    if (shown.some(namesLabels)) this.#labels.request();
    const announcements = this.#explained(this.#session.announcements.log, index);
    return {
      sessionId: this.#session.id,
      role: account.role,
      page,
      language,
      uiLanguage: this.#messages.language,
      dark,
      accent,
      version,
      index,
      ...index.rank(page),
      hints: this.#withLabels(shown, this.#labels.current),
      spotlight: this.#session.spotlight.state,
      announcements,
      // No mark leads to an empty section, as while the packs of another language load.
      hasNews: this.#session.announcements.isNew && announcements.length > 0,
      checked: this.#session.checks.checked,
      manual: manualUrl(manualPageOf(page.key), undefined, { version, manual, language }),
      contact: contactFor(this.#installation.support, account.role),
      feedback: this.#installation.feedback,
      link,
      headerButton,
      layers,
      loading,
      incomplete,
      outdated: this.recovery.outdated,
      attempt: this.recovery.attempt,
    };
  }
}
