import { createContext } from '@lit/context';
import type { ContentStore } from '../content/store.js';
import type { Account } from '../host/account.js';
import type { Host } from '../host/host.js';
import { Announcements } from './announcements.js';
import { Articles } from './articles.js';
import { Checks } from './checks.js';
import { Feedback } from './feedback.js';
import type { HostActions } from './host-actions.js';
import type { Labels } from './labels.js';
import { Navigator } from './navigation.js';
import { Search } from './search.js';
import type { SessionScope } from './session-scope.js';
import { Places } from './places.js';
import { Spotlight } from './spotlight.js';
import { UserStorage } from './user-storage.js';

/** The dependencies of a session. */
export interface SessionParts {
  readonly content: ContentStore;
  readonly host: Host;
  readonly actions: HostActions;
  readonly labels: Labels;
  /** Returns the scope of a session. */
  readonly scopeOf: (session: Session) => SessionScope;
  readonly changed: () => void;
}

/**
 * One reader with one role. A change of user or role starts a new session.
 *
 * All state of a reader belongs here, or in elements below `bai-help-session`, which are replaced
 * with the session. So no state of one reader reaches the next.
 */
export class Session {
  static #count = 0;
  readonly id = (Session.#count += 1);
  readonly account: Account;
  readonly drawer = new Navigator();
  readonly page = new Navigator();
  /** Values that outlive the session, for the same user. */
  readonly storage: UserStorage;
  readonly places: Places;
  readonly articles: Articles;
  readonly search: Search;
  readonly spotlight: Spotlight;
  readonly feedback: Feedback;
  readonly announcements: Announcements;
  readonly checks: Checks;
  #scope: SessionScope;

  constructor(account: Account, parts: SessionParts) {
    const { content, host, actions, labels, changed } = parts;
    const scope = parts.scopeOf(this);
    this.#scope = scope;
    this.account = account;
    this.storage = new UserStorage(account, () => localStorage);
    this.places = new Places(this.storage);
    this.articles = new Articles(scope, content, host, labels);
    this.search = new Search(scope, content, labels);
    this.feedback = new Feedback(scope);
    this.checks = new Checks(scope, changed);
    this.announcements = new Announcements(scope, content, labels, changed);
    this.spotlight = new Spotlight(this.articles, host, {
      tracker: () => actions.loadTracker(),
      changed,
    });
  }

  /** Reads the account again; false once the session has ended. */
  isCurrent(): boolean {
    return this.#scope.isCurrent();
  }
}

export const sessionContext = createContext<Session>(Symbol('backend-ai-help-session'));
