import { renderArticle } from '../content/article.js';
import { linkOf } from '../content/links.js';
import type { ContentStore } from '../content/store.js';
import type { Host } from '../host/host.js';
import { canAccess, hasControl, type Anchor } from '../model/anchor.js';
import { checksFor, type CheckName } from '../model/checks/check.js';
import { labelOf } from '../model/labels.js';
import type { Link } from '../model/link.js';
import { namesLabels, tailor } from '../model/tailor.js';
import type { Labels } from './labels.js';
import { hrefOfLink } from './link-href.js';
import type { SessionScope } from './session-scope.js';

/** A text to show. */
export interface Article {
  readonly text: DocumentFragment;
  /** The date of the last check of the facts, as `YYYY-MM-DD`. */
  readonly reviewed: string | undefined;
  /** The checks that the entry offers to the reader. */
  readonly checks: readonly CheckName[];
}

/** Loads the texts of one session's entries. */
export class Articles {
  #scope: SessionScope;
  #content: ContentStore;
  #host: Host;
  #labels: Labels;

  constructor(scope: SessionScope, content: ContentStore, host: Host, labels: Labels) {
    this.#scope = scope;
    this.#content = content;
    this.#host = host;
    this.#labels = labels;
  }

  /**
   * Renders the text of an entry as safe DOM, with links for the current page.
   *
   * @returns undefined if the entry does not exist for the reader
   * @throws if the text fails to load
   */
  load(id: string): Promise<Article | undefined> {
    return this.#scope.recovery.load(this.#render(id));
  }

  /** Reads the account again, and checks that an entry exists for the reader. */
  exists(id: string): boolean {
    return this.#scope.isCurrent() && this.#scope.state.index.byId(id) !== undefined;
  }

  /** The link behind an element of a text. */
  linkOf(element: Element): Link | undefined {
    return linkOf(element);
  }

  /** Returns an anchor that an entry links to; undefined if the reader has no access. */
  async anchor(entryId: string, name: string): Promise<Anchor | undefined> {
    const body = await this.#body(entryId).catch(() => undefined);
    const anchor = body?.anchors?.find((each) => each.name === name);
    const { role, version } = this.#scope.state;
    return anchor && canAccess(role, anchor) && hasControl(version, anchor) ? anchor : undefined;
  }

  async #render(id: string): Promise<Article | undefined> {
    const body = await this.#body(id);
    if (!body) return undefined;
    const entry = this.#scope.state.index.byId(id);
    const lang = entry?.lang ?? this.#scope.state.language;
    const { anchors = [] } = body;
    const reader = await this.#labels.reader(namesLabels(body) || anchors.length > 0);
    const { markup } = tailor(body, lang, reader);
    const text = await renderArticle(markup, {
      isOwn: entry?.isOwn === true,
      platform: this.#scope.state.page.platform,
      hrefOf: (link) => hrefOfLink(link, body, this.#scope.state, this.#host),
      labelOf: (name) =>
        labelOf(anchors.find((each) => each.name === name)?.labelKey ?? '', reader.labels),
    });
    const checks = checksFor(body.checks ?? [], this.#scope.state.role);
    return this.exists(id) ? { text, reviewed: body.reviewed, checks } : undefined;
  }

  /** Checks access before the request and after the response. The role may drop in between. */
  async #body(id: string) {
    // The caller may be rendering, and could not react to a change in the same task.
    await Promise.resolve();
    if (!this.exists(id)) return undefined;
    const body = await this.#content.body(id);
    return this.exists(id) ? body : undefined;
  }
}
