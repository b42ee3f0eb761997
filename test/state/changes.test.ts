import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import { BEST_COUNT } from '../../src/model/rank.js';
import { settled } from '../driver/settled.js';
import { deepAll, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { aNewUser, logIn, resetHost } from '../support/fake-host.js';
import { fakePacks } from '../support/fake-packs.js';
import { aHint, anAnchor } from '../support/hints.js';
import { atRest, waitUntil } from '../support/wait.js';

/** Counts renders and layout reads until `stop`. */
function countWork(): { renders: number; layouts: number; stop(): void } {
  const restore: (() => void)[] = [];
  const work = {
    renders: 0,
    layouts: 0,
    stop: () => {
      for (const each of restore) each();
    },
  };
  const wrap = (owner: object, name: string, count: () => void) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        count();
        return original.apply(this, args);
      },
    });
    restore.push(() => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  };
  wrap(ReactiveElement.prototype, 'update', () => (work.renders += 1));
  for (const [owner, name] of [
    [Element.prototype, 'checkVisibility'],
    [Element.prototype, 'getBoundingClientRect'],
    [Element.prototype, 'getClientRects'],
    [window, 'getComputedStyle'],
  ] as const) {
    wrap(owner, name, () => (work.layouts += 1));
  }
  return work;
}

describe('an event that changes nothing', () => {
  let help: MountedHelp;
  let control: HTMLElement;

  const entries = Array.from({ length: 20 }, (_, n) =>
    anEntry({ id: `user-${n}`, audience: 'user' }),
  );
  const hint = aHint({
    entry: 'user-1',
    audience: 'user',
    page: 'session',
    anchors: [anAnchor({ page: 'session', audience: 'user', locators: [{ selector: '#it' }] })],
  });

  /** Waits until nothing more is rendered, such as after the check after a login. */
  const rendered = async () => {
    const work = countWork();
    await atRest(() => work.renders);
    work.stop();
  };

  const start = async (url: string, open: boolean) => {
    history.replaceState(null, '', url);
    help = mountHelp(fakePacks(entries, ['en'], [hint]).packs);
    logIn('user', aNewUser());
    await waitUntil(() => document.querySelector('bai-help-root')?.store?.state.loading === false);
    if (open) {
      document.querySelector('bai-help-root')?.show();
      await waitUntil(() => deepAll('a[data-entry-id]').length >= BEST_COUNT);
    }
    await rendered();
  };

  beforeEach(() => {
    control = document.createElement('button');
    control.id = 'it';
    document.body.append(control);
  });

  afterEach(async () => {
    help.remove();
    control.remove();
    document.body.removeAttribute('style');
    await settled();
    resetHost();
  });

  const EVENTS: Readonly<Record<string, () => void | Promise<void>>> = {
    'focus and pointer events': () => {
      const root = document.querySelector('bai-help-root');
      for (let n = 0; n < 50; n += 1) {
        root?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
        root?.dispatchEvent(new PointerEvent('pointerenter'));
        root?.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
      }
    },
    'an animation of the body’s style': async () => {
      for (let n = 0; n < 60; n += 1) {
        document.body.style.setProperty('--y', String(n));
        await Promise.resolve();
      }
    },
    'a flood of connect events': () => {
      for (let n = 0; n < 5000; n += 1) {
        document.dispatchEvent(new CustomEvent('backend-ai-connected'));
      }
    },
    'the same address again and again': () => {
      for (let n = 0; n < 20; n += 1) history.replaceState(null, '', location.href);
    },
    'the same language and theme again': () => {
      const event = new CustomEvent('change:backendaiwebui.setting.isDarkMode', { detail: false });
      for (let n = 0; n < 20; n += 1) document.dispatchEvent(event);
    },
  };

  for (const [name, happen] of Object.entries(EVENTS)) {
    it(`state: ${name} render nothing and force no layout while the drawer is closed`, async () => {
      await start('/data', false);
      const work = countWork();
      await happen();
      // A flood of events is gathered into one later check.
      expect([work.renders, work.layouts]).to.deep.equal([0, 0]);
      await atRest(() => work.renders + work.layouts);
      work.stop();
      expect(work.renders).to.equal(0);
      expect(work.layouts).to.be.at.most(3);
    });

    it(`state: ${name} render nothing while the drawer is open beside a hint`, async () => {
      await start('/session', true);
      await waitUntil(() => document.querySelector('bai-help-hint'));
      await rendered();
      const work = countWork();
      await happen();
      await atRest(() => work.renders);
      work.stop();
      expect(work.renders).to.equal(0);
    });
  }

  it('state: a page change renders the drawer, so that the count can fail', async () => {
    await start('/session', true);
    const work = countWork();
    history.pushState(null, '', '/data');
    await waitUntil(() => work.renders > 0);
    work.stop();
    expect(deepOne('bai-help-home')).to.be.instanceOf(Element);
  });
});

describe('a host that removes the help each time', () => {
  it('mount: the help is added again a limited number of times', async () => {
    history.replaceState(null, '', '/session');
    let removals = 0;
    const observer = new MutationObserver(() => {
      const root = document.querySelector('bai-help-root');
      if (!root) return;
      removals += 1;
      root.remove();
    });
    observer.observe(document.body, { childList: true });
    const warn = console.warn.bind(console);
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    const help = mountHelp(fakePacks([anEntry({ id: 'one' })]).packs);
    await atRest(() => removals);
    observer.disconnect();
    console.warn = warn;
    help.remove();
    resetHost();
    expect(removals).to.be.within(2, 30);
    expect(warnings.filter((text) => text.includes('stays out'))).to.have.length(1);
  });
});
