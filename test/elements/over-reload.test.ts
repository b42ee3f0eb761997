import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Help, HelpActions } from '../../src/context/help.js';
import { StoredMemory } from '../../src/context/memory.js';
import { wayOf, type Way } from '../../src/context/reader.js';
import { OverReload } from '../../src/elements/over-reload.js';

const NAME = 'way';
const MINUTE = 60_000;

/** Whoever is reading; undefined for nobody, and '?' for somebody whom Web-UI gives no name. */
type Person = 'ann' | 'bob' | '?' | undefined;

/** The page as often as it is loaded in one tab, whose storage stays. */
class Tab {
  /** Whose way came back, and how often. */
  came: (readonly Way[])[] = [];
  #person: Person;
  #kept = new Map<string, string>();
  #keep = (): void => undefined;
  #controller: ReactiveController | undefined;

  get kept(): string {
    return [...this.#kept.values()].join();
  }

  load(person: Person): void {
    this.#controller?.hostDisconnected?.();
    const account = () => ({
      person: this.#person,
      name: this.#person === '?' ? undefined : this.#person,
    });
    const storage = {
      getItem: (key: string) => this.#kept.get(key) ?? null,
      setItem: (key: string, value: string) => void this.#kept.set(key, value),
      removeItem: (key: string) => void this.#kept.delete(key),
    } as unknown as Storage;
    const nobody = { person: undefined, name: undefined };
    const service = {
      help: { person: undefined, fitting: [], others: [], loading: false } as unknown as Help,
      memory: new StoredMemory(account, () => storage),
      tab: new StoredMemory(
        () => nobody,
        () => storage,
      ),
      beforeReload: (keep: () => void) => {
        this.#keep = keep;
        return () => (this.#keep = () => undefined);
      },
    };
    const host = {
      get service() {
        return service as unknown as HelpActions & typeof service;
      },
      addController: (controller: ReactiveController) => (this.#controller = controller),
    } as unknown as ReactiveControllerHost & { readonly service: HelpActions & typeof service };
    new OverReload(host, {
      name: NAME,
      leave: () => [wayOf({ query: `what ${this.#person ?? 'nobody'} looks for` })],
      comeBack: (ways) => this.came.push(ways),
    });
    this.become = (next) => {
      this.#person = next;
      service.help = { ...service.help, person: next };
      this.#controller?.hostUpdated?.();
    };
    this.become(person);
  }

  /** Somebody else is there, on the same page. */
  become: (person: Person) => void = () => undefined;

  /** What is done right before the page is loaded again. */
  keep(): void {
    this.#keep();
  }
}

describe('the way that is kept over a reload', () => {
  let tab: Tab;
  const { now } = Date;

  beforeEach(() => {
    tab = new Tab();
  });

  afterEach(() => {
    Date.now = now;
  });

  it('comes back once to whom it belongs, who may have to log in first', () => {
    tab.load('ann');
    tab.keep();
    tab.load(undefined);
    expect(tab.came).to.deep.equal([]);
    tab.become('ann');
    expect(tab.came.map(([way]) => way?.stops[0]?.query)).to.deep.equal(['what ann looks for']);
    expect(tab.kept).to.equal('');
    tab.load('ann');
    expect(tab.came).to.have.length(1);
  });

  it('is gone with whoever else comes', () => {
    tab.load('ann');
    tab.keep();
    tab.load('bob');
    expect([tab.came.length, tab.kept]).to.deep.equal([0, '']);
  });

  it('is gone with the logout, where the page was not loaded again', () => {
    tab.load('ann');
    tab.keep();
    expect(tab.kept).to.include('what ann looks for');
    tab.become(undefined);
    expect(tab.kept).to.equal('');
  });

  it('is gone after ten minutes', () => {
    tab.load('ann');
    tab.keep();
    const later = Date.now() + 11 * MINUTE;
    Date.now = () => later;
    tab.load('ann');
    expect([tab.came.length, tab.kept]).to.deep.equal([0, '']);
  });

  it('is not kept for somebody who is not known again', () => {
    tab.load('?');
    tab.keep();
    expect(tab.kept).to.equal('');
  });
});
