import { expect } from '@open-wc/testing';
import type { HelpRoot } from '../../../src/elements/session/bai-help-root.js';
import { mountHelp, type MountedHelp } from '../../../src/index.js';
import { ROLES, type Audience, type Role } from '../../../src/model/audience.js';
import { deepAll } from '../../support/dom.js';
import { ifAllowed, resetHost, setHost } from '../../support/fake-host.js';
import { fakePacks, type FakePacks } from '../../support/fake-packs.js';
import { serveHostTexts } from '../../support/host-texts.js';
import { nextTask } from '../../support/wait.js';
import { COMMON, CONTROLS, WORD, type Content, type Part } from './content.js';
import {
  existing,
  isOfMany,
  markOf,
  maySee,
  replacementsOf,
  wordsAbove,
  wordsOfOthers,
} from './oracle.js';
import {
  activeIndexes,
  announcedCounts,
  documentText,
  homes,
  logText,
  logTexts,
  storageText,
} from './traces.js';
import { watchOutgoing, type AsHost } from './watch.js';

/** Waits for all updates of elements, which are deeply nested microtasks. */
export async function sameTask(): Promise<void> {
  for (let i = 0; i < 100; i += 1) await Promise.resolve();
}

/** The help in a made-up Web-UI, with one user after the other. */
export class World {
  readonly content: Content;
  readonly shipped: FakePacks;
  readonly own: FakePacks;
  readonly asHost: AsHost;
  readonly failing = new Set<string>();

  #help: MountedHelp;
  #role: Role = 'anonymous';
  #userKey: string | undefined;
  /** The words that this user typed, and therefore knows without the help. */
  #typed = '';
  /**
   * The words that any user typed in this world or an earlier one. All worlds share the storage.
   */
  static #everTyped = '';
  /** Whether the help wrote the current URL. */
  #wroteUrl = false;
  #leaked: string[] = [];
  #hidePage: (() => void) | undefined;
  #over = new AbortController();
  #texts = serveHostTexts({});
  #controls = CONTROLS.map((selector) => {
    const control = document.createElement('button');
    control.id = selector.slice(1);
    control.textContent = 'Control';
    return control;
  });

  constructor(content: Content) {
    this.content = content;
    const packsOf = ({ entries, hints }: Part) =>
      fakePacks(
        entries,
        ['en', 'ko'],
        hints,
        (entry) => content.htmlOf(entry),
        (entry) => content.keywordsOf(entry),
      );
    this.shipped = packsOf(content.shipped);
    this.own = packsOf(content.own);
    const outgoing = (what: string, text: string) => {
      if (what.endsWith('State')) this.#wroteUrl = true;
      // After a refusal, the former URL stays.
      if (what === 'refused') this.#wroteUrl = false;
      const words = [...this.#above(text), ...wordsOfOthers(this.#userKey, text)];
      this.#leaked.push(...words.map((word) => `${word} in ${what}`));
    };
    this.asHost = watchOutgoing(outgoing, this.#over.signal);
    this.goTo('/session');
    document.body.append(...this.#controls);
    this.#help = mountHelp(
      this.shipped.packs,
      { installation: { hide: content.hide } },
      undefined,
      [() => Promise.resolve({ packs: this.own.packs, defaultLanguage: 'en' })],
    );
    const { signal } = this.#over;
    document.addEventListener('react-navigate', (event) => this.#navigate(event), { signal });
    // A link that the help does not handle would open a page or a tab.
    window.addEventListener('click', (event) => event.preventDefault(), { signal });
  }

  get root(): HelpRoot {
    const root = document.querySelector('bai-help-root');
    if (!root) throw new Error('There is no help in the document.');
    return root;
  }

  /** Changes the user. Call this before Web-UI shows any sign of the change. */
  become(role: Role, userKey?: string): void {
    const lower = ROLES.indexOf(role) < ROLES.indexOf(this.#role);
    if (lower || (this.#userKey !== undefined && this.#userKey !== userKey)) this.#typed = '';
    this.#role = role;
    this.#userKey = role === 'anonymous' ? undefined : userKey;
  }

  get userKey(): string | undefined {
    return this.#userKey;
  }

  setClient(client: unknown): void {
    setHost({ backendaiclient: client });
  }

  announce(event: string, detail?: unknown): void {
    document.dispatchEvent(new CustomEvent(event, { detail }));
  }

  /** Changes the page as Web-UI's router does. */
  goTo(url: string): void {
    this.#wroteUrl = false;
    if (url !== location.pathname + location.hash) {
      this.asHost(() => ifAllowed(() => history.pushState(null, '', url)));
    }
  }

  type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    this.#typed += ` ${text}`;
    World.#everTyped += ` ${text}`;
    field.value = `${text} ${markOf(this.#userKey)}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Shows or hides the page of the plugin. */
  togglePage(): void {
    if (this.#hidePage) this.#hidePage();
    this.#hidePage = this.#hidePage ? undefined : this.#help.showPage(document.body);
  }

  fail(name: string): void {
    this.failing.add(name);
    for (const packs of this.#packs) packs.fail(name);
  }

  /** Delays all packs until the next call with false. */
  hold(held: boolean): void {
    for (const packs of this.#packs) packs.hold(held);
  }

  /** Ends all failures and loads all content. */
  async recover(): Promise<void> {
    this.hold(false);
    for (const name of this.failing) for (const packs of this.#packs) packs.fail(name, false);
    this.failing.clear();
    await nextTask();
    this.root.store?.recovery.retry();
    for (let i = 0; i < 50 && this.root.store?.state.loading; i += 1) await nextTask();
    await sameTask();
  }

  /** Expects that nothing above the role is visible, announced, stored or requested now. */
  check(): void {
    const shown = documentText();
    expect(this.#above(shown), 'in the document').to.deep.equal([]);
    expect(wordsOfOthers(this.#userKey, shown), 'of others, in the document').to.deep.equal([]);
    expect(logTexts().filter(isOfMany), 'of several users, in one log').to.deep.equal([]);
    expect(storageText().match(WORD), 'in the storage').to.equal(null);
    const logged = logText().match(WORD) ?? [];
    const notTyped = logged.filter((word) => !World.#everTyped.includes(word));
    expect(notTyped, 'in the log of searches, and not typed').to.deep.equal([]);
    expect(this.#leaked, 'reported').to.deep.equal([]);
    if (this.#wroteUrl) expect(this.#above(location.href), 'in the URL').to.deep.equal([]);
    expect(this.#above(this.#known()), 'in the state').to.deep.equal([]);
    const exist = existing(this.content, this.#role).length;
    for (const count of announcedCounts()) expect(count, 'announced').to.be.at.most(exist);
    for (const index of activeIndexes()) expect(index, 'active').to.be.below(exist);
    const asked = this.#packs.flatMap(({ requested }) =>
      requested.splice(0).map((name) => name.split('.')[1]),
    );
    const above = asked.filter((audience) => !maySee(this.#role, audience as Audience));
    expect(above, 'asked for').to.deep.equal([]);
  }

  /** Expects that all content of the role is listed and found, and no other content. */
  async checkAll(): Promise<void> {
    await this.recover();
    for (const button of deepAll('.show-all')) if (button instanceof HTMLElement) button.click();
    await sameTask();
    const exist = [...existing(this.content, this.#role)].sort();
    for (const home of homes()) {
      if (home.length > 0) expect([...home].sort(), 'listed').to.deep.equal(exist);
    }
    const found = (await this.root.store?.session.search.find(COMMON))?.hits.map(
      ({ entry }) => entry.id,
    );
    expect(found?.sort(), 'found').to.deep.equal(exist);
    for (const id of this.content.ids.filter((id) => !exist.includes(id))) {
      const article = await this.root.store?.session.articles.load(id);
      const shown = replacementsOf(this.content, this.#role, id);
      if (shown.length === 0) expect(article, id).to.equal(undefined);
      else {
        const bodies = shown.map((own) => `zqbody${own.slice(-2)}`);
        const text = article?.text.textContent ?? '';
        expect(
          bodies.filter((word) => text.includes(word)),
          id,
        ).to.have.length(1);
        expect(text).not.to.contain(`zqbody${id.slice(-2)}`);
      }
    }
  }

  async end(): Promise<void> {
    this.#hidePage?.();
    this.#help.remove();
    this.hold(false);
    this.#texts.close();
    for (const control of this.#controls) control.remove();
    await nextTask();
    this.#over.abort();
    resetHost();
  }

  get #packs(): readonly FakePacks[] {
    return [this.shipped, this.own];
  }

  /**
   * Serializes the state that the store passes to elements. `related` and `replaces` are left out:
   * the ids in them are shown only if the role can read them.
   */
  #known(): string {
    const state = this.root.store?.state;
    if (!state) return '';
    const entries = state.index.all.map((entry) => ({
      ...entry,
      related: [],
      replaces: undefined,
    }));
    return JSON.stringify([entries, state.hints, state.link && '']);
  }

  /** Returns the words above the role, except for words that the user typed. */
  #above(text: string): readonly string[] {
    const known = this.#typed + logText();
    return wordsAbove(this.#role, this.content, text).filter((word) => !known.includes(word));
  }

  #navigate(event: Event): void {
    if (event instanceof CustomEvent) this.goTo(`/${String(event.detail).split('/').at(-1) ?? ''}`);
  }
}
