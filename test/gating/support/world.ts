import { aTimeout, expect } from '@open-wc/testing';
import type { HelpRoot } from '../../../src/elements/help-root.js';
import { entriesOf } from '../../../src/context/help.js';
import { mountHelp, type MountedHelp } from '../../../src/index.js';
import { ROLES, type Audience, type Role } from '../../../src/model/audience.js';
import { ifAllowed, resetHost, setHost } from '../../support/fake-host.js';
import { fakePacks, type FakePacks } from '../../support/fake-packs.js';
import { serveHostTexts } from '../../support/host-texts.js';
import { COMMON, CONTROLS, WORD, type Content } from './content.js';
import { existing, isOfMany, markOf, maySee, wordsAbove, wordsOfOthers } from './oracle.js';
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

/** Lets all that is due in this task be done: updates of elements are microtasks, nested deeply. */
export async function sameTask(): Promise<void> {
  for (let i = 0; i < 100; i += 1) await Promise.resolve();
}

/** The help in a made-up Web-UI, with one reader after the other before it. */
export class World {
  readonly content: Content;
  readonly fake: FakePacks;
  readonly asHost: AsHost;
  readonly failing = new Set<string>();

  #help: MountedHelp;
  #role: Role = 'anonymous';
  #person: string | undefined;
  /** What this reader has written: words that they know without having them from the help. */
  #typed = '';
  /** What anybody has written, in this world or one before it, whose storage it shares. */
  static #everTyped = '';
  /** Whether what stands in the URL was written there by the help. */
  #wroteUrl = false;
  #leaked: string[] = [];
  #requests = 0;
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
    const { entries, hints } = content;
    this.fake = fakePacks(entries, ['en', 'ko'], hints, (entry) => content.htmlOf(entry));
    const outgoing = (what: string, text: string) => {
      if (what.endsWith('State')) this.#wroteUrl = true;
      // What stood there before is left, whoever wants it away.
      if (what === 'refused') this.#wroteUrl = false;
      const words = [...this.#above(text), ...wordsOfOthers(this.#person, text)];
      this.#leaked.push(...words.map((word) => `${word} in ${what}`));
    };
    this.asHost = watchOutgoing(outgoing, this.#over.signal);
    this.goTo('/session');
    document.body.append(...this.#controls);
    this.#help = mountHelp(this.fake.packs);
    const { signal } = this.#over;
    document.addEventListener('react-navigate', (event) => this.#navigate(event), { signal });
    // What the help does not follow itself would be a new page, or a new tab.
    window.addEventListener('click', (event) => event.preventDefault(), { signal });
  }

  get root(): HelpRoot {
    const root = document.querySelector('bai-help-root');
    if (!root) throw new Error('There is no help in the document.');
    return root;
  }

  /** Somebody is reading from now on; to be called before Web-UI shows any sign of it. */
  become(role: Role, person?: string): void {
    const lower = ROLES.indexOf(role) < ROLES.indexOf(this.#role);
    if (lower || (this.#person !== undefined && this.#person !== person)) this.#typed = '';
    this.#role = role;
    this.#person = role === 'anonymous' ? undefined : person;
  }

  get person(): string | undefined {
    return this.#person;
  }

  setClient(client: unknown): void {
    setHost({ backendaiclient: client });
  }

  announce(event: string, detail?: unknown): void {
    document.dispatchEvent(new CustomEvent(event, { detail }));
  }

  /** A page change, as Web-UI's router makes it. */
  goTo(url: string): void {
    this.#wroteUrl = false;
    if (url !== location.pathname + location.hash) {
      this.asHost(() => ifAllowed(() => history.pushState(null, '', url)));
    }
  }

  type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
    this.#typed += ` ${text}`;
    World.#everTyped += ` ${text}`;
    field.value = `${text} ${markOf(this.#person)}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Shows the plugin's own page, or takes it away. */
  togglePage(): void {
    if (this.#hidePage) this.#hidePage();
    this.#hidePage = this.#hidePage ? undefined : this.#help.showPage(document.body);
  }

  fail(name: string): void {
    this.failing.add(name);
    this.fake.fail(name);
  }

  /** Everything is well again, and has come. */
  async recover(): Promise<void> {
    this.fake.hold(false);
    for (const name of this.failing) this.fake.fail(name, false);
    this.failing.clear();
    await aTimeout(1);
    this.root.service?.retry();
    for (let i = 0; i < 50 && this.root.service?.help.loading; i += 1) await aTimeout(1);
    await sameTask();
  }

  /** Nothing that is above the reader can be seen, heard, found, kept or asked for, at this moment. */
  check(): void {
    const shown = documentText();
    expect(this.#above(shown), 'in the document').to.deep.equal([]);
    expect(wordsOfOthers(this.#person, shown), 'of others, in the document').to.deep.equal([]);
    expect(logTexts().filter(isOfMany), 'of several people, in one log').to.deep.equal([]);
    expect(storageText().match(WORD), 'in what the browser keeps').to.equal(null);
    const logged = logText().match(WORD) ?? [];
    const notTyped = logged.filter((word) => !World.#everTyped.includes(word));
    expect(notTyped, 'in the log of searches, and not typed').to.deep.equal([]);
    expect(this.#leaked, 'told').to.deep.equal([]);
    if (this.#wroteUrl) expect(this.#above(location.href), 'in the URL').to.deep.equal([]);
    expect(this.#above(this.#known()), 'known').to.deep.equal([]);
    const exist = existing(this.content, this.#role).length;
    for (const count of announcedCounts()) expect(count, 'announced').to.be.at.most(exist);
    for (const index of activeIndexes()) expect(index, 'active').to.be.below(exist);
    const asked = this.fake.requested.slice(this.#requests).map((name) => name.split('.')[1]);
    this.#requests = this.fake.requested.length;
    const above = asked.filter((audience) => !maySee(this.#role, audience as Audience));
    expect(above, 'asked for').to.deep.equal([]);
  }

  /** Everything that exists for the reader is there, is counted, and is all that can be had. */
  async checkAll(): Promise<void> {
    await this.recover();
    const exist = [...existing(this.content, this.#role)].sort();
    for (const home of homes()) {
      if (home.length > 0) expect([...home].sort(), 'listed').to.deep.equal(exist);
    }
    const found = (await this.root.service?.find(COMMON))?.found.map(({ entry }) => entry.id);
    expect(found?.sort(), 'found').to.deep.equal(exist);
    for (const id of this.content.ids.filter((id) => !exist.includes(id))) {
      expect(await this.root.service?.article(id), id).to.equal(undefined);
    }
  }

  async end(): Promise<void> {
    this.#hidePage?.();
    this.#help.remove();
    this.fake.hold(false);
    this.#texts.close();
    for (const control of this.#controls) control.remove();
    await aTimeout(1);
    this.#over.abort();
    resetHost();
  }

  /** What the service hands to elements; what is related is not known, only named by its readers. */
  #known(): string {
    const help = this.root.service?.help;
    if (!help) return '';
    const entries = entriesOf(help).map((entry) => ({ ...entry, related: [] }));
    return JSON.stringify([entries, help.hints, help.link && '']);
  }

  /** But for what they wrote themselves, now or when they looked for it in vain. */
  #above(text: string): readonly string[] {
    const known = this.#typed + logText();
    return wordsAbove(this.#role, this.content, text).filter((word) => !known.includes(word));
  }

  #navigate(event: Event): void {
    if (event instanceof CustomEvent) this.goTo(`/${String(event.detail).split('/').at(-1) ?? ''}`);
  }
}
