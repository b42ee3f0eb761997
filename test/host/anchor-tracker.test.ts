import { expect } from '@open-wc/testing';
import { AnchorTracker } from '../../src/host/anchors/anchor-tracker.js';
import { HostMessages } from '../../src/host/host-messages.js';
import { anAnchor } from '../support/hints.js';
import { serveHostTexts, type HostTextsServer } from '../support/host-texts.js';
import { atRest, nextTask, stays, waitUntil } from '../support/wait.js';

const EN = { maintenance: { RecalculateUsage: 'Recalculate Usage' } };
const KO = { maintenance: { RecalculateUsage: '사용량 재계산' } };

describe('AnchorTracker', () => {
  let page: HTMLElement;
  let server: HostTextsServer;
  let languages: string[];
  let tracker: AnchorTracker;
  let hint: HTMLElement;
  let detach: (() => void) | undefined;
  let reported: (string | undefined)[];

  const attach = (anchors = [anAnchor()], placement: 'before' | 'after' = 'after') => {
    detach = tracker.attachTo(hint, { anchors, placement }, (control) =>
      reported.push(control?.name),
    );
  };
  const add = (text: string, to: Element | ShadowRoot = page) => {
    const button = document.createElement('button');
    button.textContent = text;
    to.append(button);
    return button;
  };

  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
    server = serveHostTexts({ en: EN, ko: KO });
    languages = ['en'];
    tracker = new AnchorTracker(() => languages, new HostMessages());
    hint = document.createElement('p');
    hint.textContent = 'A hint that is long enough to be one line of a page.';
    reported = [];
  });
  afterEach(() => {
    detach?.();
    page.remove();
    server.close();
  });

  it('inserts the element after the control, and reports the control', async () => {
    const button = add('Recalculate Usage');
    attach();
    await waitUntil(() => button.nextSibling === hint);
    expect(reported.at(-1)).to.equal('Recalculate Usage');
  });

  it('inserts the element before the control with the placement "before"', async () => {
    const button = add('Recalculate Usage');
    attach([anAnchor()], 'before');
    await waitUntil(() => button.previousSibling === hint);
  });

  it('finds a control that renders late, and one that is rendered again', async () => {
    attach();
    const first = add('Recalculate Usage');
    await waitUntil(() => first.nextSibling === hint);
    first.remove();
    hint.remove();
    const second = add('Recalculate Usage');
    await waitUntil(() => second.nextSibling === hint);
  });

  it('finds a control in a shadow root that is attached late', async () => {
    attach();
    const view = document.createElement('section');
    page.append(view);
    const root = view.attachShadow({ mode: 'open' });
    await nextTask();
    const button = document.createElement('button');
    button.textContent = 'Recalculate Usage';
    root.append(document.createElement('p'), button);
    await waitUntil(() => button.nextSibling === hint);
  });

  it('finds a control in an element that is defined after it was rendered', async () => {
    const view = document.createElement('late-page-view');
    page.append(view);
    attach();
    await stays(() => !hint.isConnected);
    customElements.define(
      'late-page-view',
      class extends HTMLElement {
        constructor() {
          super();
          add('Recalculate Usage', this.attachShadow({ mode: 'open' }));
        }
      },
    );
    await waitUntil(() => reported.at(-1) === 'Recalculate Usage');
  });

  it('removes the element when the control is renamed', async () => {
    const button = add('Recalculate Usage');
    attach();
    await waitUntil(() => hint.isConnected);
    button.textContent = 'Delete everything';
    await waitUntil(() => !hint.isConnected);
  });

  it('follows the language of the host, and requests its messages once', async () => {
    const button = add('사용량 재계산');
    attach();
    await waitUntil(() => server.asked.length === 1);
    languages = ['ko'];
    tracker.refresh();
    await waitUntil(() => button.nextSibling === hint);
    tracker.refresh();
    page.append('anything');
    await stays(() => server.asked.length === 2);
    expect(server.asked).to.deep.equal(['en', 'ko']);
  });

  it('finds a control by id where the messages of the host fail to load', async () => {
    server.close();
    server = serveHostTexts({});
    const button = add('Anything');
    button.id = 'the-button';
    attach();
    await waitUntil(() => button.nextSibling === hint);
  });

  it('changes no node of the host', async () => {
    const button = add('Recalculate Usage');
    const nodes = [...page.childNodes];
    const before = page.cloneNode(true);
    attach();
    await waitUntil(() => hint.isConnected);
    detach?.();
    expect([...page.childNodes].every((node, index) => node === nodes[index])).to.equal(true);
    expect(page.isEqualNode(before)).to.equal(true);
    expect(page.firstChild === button).to.equal(true);
  });

  it('inserts the element below a row without room', async () => {
    const row = document.createElement('div');
    row.style.cssText = 'display: flex; inline-size: 200px';
    page.append(row);
    const button = add('Recalculate Usage', row);
    button.style.inlineSize = '160px';
    button.style.flexShrink = '0';
    attach();
    await waitUntil(() => row.nextSibling === hint);
  });

  it('inserts the element once a control that was too close to another one has room', async () => {
    const section = document.createElement('div');
    section.style.cssText = 'display: flex; flex-direction: column; align-items: flex-start';
    page.append(section);
    const item = document.createElement('div');
    section.append(item);
    const button = add('Recalculate Usage', item);
    const text = document.createElement('div');
    text.style.blockSize = '80px';
    item.append(text);
    add('Rescan Images', section);
    item.style.inlineSize = '150px';
    attach();
    await waitUntil(() => reported.length > 0);
    expect(hint.isConnected).to.equal(false);

    // As a description that Web-UI renders later, which makes the item wider.
    item.style.inlineSize = '600px';
    item.prepend('Useful if sessions were forcibly terminated.');
    await waitUntil(() => button.nextSibling === hint);
    expect(reported.at(-1)).to.equal('Recalculate Usage');
  });

  it('inserts an element without content in a column that does not stretch its items', async () => {
    const column = document.createElement('div');
    column.style.cssText = 'display: flex; flex-direction: column; align-items: flex-start';
    page.append(column);
    const button = add('Recalculate Usage', column);
    add('Rescan Images', column);
    hint.textContent = '';
    attach();
    await waitUntil(() => button.nextSibling === hint);
  });

  it('inserts the element outside a table', async () => {
    const table = document.createElement('table');
    const row = table.insertRow();
    const cell = document.createElement('th');
    cell.textContent = 'Recalculate Usage';
    row.append(cell);
    page.append(document.createElement('p'), table);
    attach([
      anAnchor({ locators: [{ keys: ['maintenance.RecalculateUsage'], role: 'columnheader' }] }),
    ]);
    await waitUntil(() => table.nextSibling === hint);
  });

  it('lays the element over the page where no ancestor has room', async () => {
    const narrow = document.createElement('div');
    narrow.style.cssText = 'inline-size: 90px; overflow: hidden; position: absolute; top: 20px';
    const frames = [1, 2, 3, 4, 5].reduce<HTMLElement>((at) => {
      const inner = document.createElement('div');
      at.append(inner);
      return inner;
    }, narrow);
    document.body.append(narrow);
    add('Recalculate Usage', frames);
    attach();
    await waitUntil(() => hint.parentElement === document.body);
    expect(hint.hasAttribute('floating')).to.equal(true);
    detach?.();
    expect(hint.isConnected).to.equal(false);
    narrow.remove();
  });

  it('lays an element over the page once its column has become too narrow, and back', async () => {
    const column = document.createElement('div');
    column.style.cssText = 'inline-size: 400px; overflow: hidden';
    const inner = [1, 2, 3, 4, 5].reduce<HTMLElement>((at) => {
      const next = document.createElement('div');
      at.append(next);
      return next;
    }, column);
    page.append(column);
    const button = add('Recalculate Usage', inner);
    attach();
    await waitUntil(() => button.nextSibling === hint);
    column.style.inlineSize = '60px';
    await waitUntil(() => hint.hasAttribute('floating'));
    column.style.inlineSize = '400px';
    await waitUntil(() => button.nextSibling === hint);
    expect(hint.hasAttribute('floating')).to.equal(false);
  });

  it('insets the element above a table that fills its card, and not beside other contents', async () => {
    const card = document.createElement('div');
    card.style.cssText = 'border: 1px solid; inline-size: 600px';
    const table = document.createElement('table');
    table.insertRow().append(document.createElement('th'));
    const heading = table.querySelector('th');
    if (heading) heading.textContent = 'Recalculate Usage';
    card.append(document.createElement('p'), table);
    page.append(card);
    const locators = [{ keys: ['maintenance.RecalculateUsage'], role: 'columnheader' }] as const;
    attach([anAnchor({ locators: [{ ...locators[0], closest: 'table' }] })], 'before');
    await waitUntil(() => table.previousSibling === hint);
    expect(hint.hasAttribute('inset')).to.equal(true);
    card.style.paddingInline = '24px';
    hint.remove();
    await waitUntil(() => table.previousSibling === hint);
    expect(hint.hasAttribute('inset')).to.equal(false);
  });

  it('moves the element near a control with space below', async () => {
    hint.style.marginBlockStart = 'var(--_gap, 8px)';
    const item = document.createElement('div');
    item.style.cssText = 'inline-size: 400px; display: flex; flex-direction: column';
    page.append(item);
    const button = add('Recalculate Usage', item);
    button.style.marginBlockEnd = '20px';
    attach();
    await waitUntil(() => hint.isConnected);
    const space = hint.getBoundingClientRect().top - button.getBoundingClientRect().bottom;
    expect(space).to.be.closeTo(8, 1);
  });

  it('reports a control that does not appear in time, and one that appears later', async () => {
    attach();
    expect(reported).to.deep.equal([]);
    await waitUntil(() => reported.length > 0);
    expect(reported).to.deep.equal([undefined]);
    const late = add('Recalculate Usage');
    await waitUntil(() => late.nextSibling === hint);
    expect(reported.at(-1)).to.equal('Recalculate Usage');
  });

  it('gives up on a host that keeps removing the element, until the next refresh', async () => {
    const button = add('Recalculate Usage');
    attach();
    await waitUntil(() => hint.isConnected);
    let removals = 0;
    const observer = new MutationObserver(() => {
      if (!hint.isConnected) return;
      removals += 1;
      hint.remove();
    });
    observer.observe(page, { childList: true });
    page.append('anything');
    await waitUntil(() => reported.at(-1) === undefined);
    expect(reported).to.deep.equal(['Recalculate Usage', undefined]);
    const limit = removals;
    expect(limit).to.be.within(5, 6);
    page.append('anything');
    await stays(() => removals === limit, 300);
    observer.disconnect();
    tracker.refresh();
    await waitUntil(() => button.nextSibling === hint);
    expect(reported.at(-1)).to.equal('Recalculate Usage');
  });

  it('looks at the page once for many refreshes in one task', async () => {
    let reads = 0;
    tracker = new AnchorTracker(() => {
      reads += 1;
      return languages;
    }, new HostMessages());
    attach();
    await atRest(() => reads);
    const readsOf = async (refreshes: number) => {
      reads = 0;
      for (let times = 0; times < refreshes; times += 1) tracker.refresh();
      await atRest(() => reads);
      return reads;
    };
    expect(await readsOf(1000)).to.equal(await readsOf(1));
  });

  it('stops watching the page without attachments', async () => {
    attach();
    detach?.();
    const button = add('Recalculate Usage');
    await stays(() => button.nextSibling === null && !hint.isConnected);
  });

  it('whenShown: waits for a control that stays in the page', async () => {
    const found = tracker.whenShown(anAnchor(), () => true, new AbortController().signal);
    const passing = add('Recalculate Usage');
    let isFound = false;
    void found.then(() => (isFound = true));
    await stays(() => !isFound, 150);
    passing.remove();
    const staying = add('Recalculate Usage');
    expect((await found)?.element === staying).to.equal(true);
  });

  it('whenShown: ignores a control of the former page', async () => {
    let onPage = false;
    const found = tracker.whenShown(anAnchor(), () => onPage, new AbortController().signal);
    add('Recalculate Usage');
    let isFound = false;
    void found.then(() => (isFound = true));
    await stays(() => !isFound, 400);
    page.replaceChildren();
    onPage = true;
    const right = add('Recalculate Usage');
    expect((await found)?.element === right).to.equal(true);
  });

  it('whenShown: resolves with undefined once the signal is aborted', async () => {
    const over = new AbortController();
    const found = tracker.whenShown(anAnchor(), () => true, over.signal);
    over.abort();
    expect(await found).to.equal(undefined);
  });
});
