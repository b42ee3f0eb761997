import { aTimeout, expect } from '@open-wc/testing';
import { Controls } from '../../src/host/anchors/controls.js';
import { anAnchor } from '../support/hints.js';
import { serveHostTexts, type HostTextsServer } from '../support/host-texts.js';
import { waitUntil } from '../support/wait.js';

const EN = { maintenance: { RecalculateUsage: 'Recalculate Usage' } };
const KO = { maintenance: { RecalculateUsage: '사용량 재계산' } };

describe('following controls', () => {
  let page: HTMLElement;
  let server: HostTextsServer;
  let languages: string[];
  let controls: Controls;
  let hint: HTMLElement;
  let leave: (() => void) | undefined;
  let told: (string | undefined)[];

  const follow = (anchors = [anAnchor()], placement: 'before' | 'after' = 'after') => {
    leave = controls.keepBeside(hint, { anchors, placement }, (control) =>
      told.push(control?.name),
    );
  };
  const add = (text: string, to: Element = page) => {
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
    controls = new Controls(() => languages);
    hint = document.createElement('p');
    hint.textContent = 'A hint that is long enough to be one line of a page.';
    told = [];
  });
  afterEach(() => {
    leave?.();
    page.remove();
    server.close();
  });

  it('puts the element after the control, and tells what that is called', async () => {
    const button = add('Recalculate Usage');
    follow();
    await waitUntil(() => button.nextSibling === hint);
    expect(told.at(-1)).to.equal('Recalculate Usage');
  });

  it('puts it before the control where that is asked for', async () => {
    const button = add('Recalculate Usage');
    follow([anAnchor()], 'before');
    await waitUntil(() => button.previousSibling === hint);
  });

  it('finds a control that comes late, and one that is drawn anew', async () => {
    follow();
    const first = add('Recalculate Usage');
    await waitUntil(() => first.nextSibling === hint);
    first.remove();
    hint.remove();
    const second = add('Recalculate Usage');
    await waitUntil(() => second.nextSibling === hint);
  });

  it('finds a control in a shadow root that comes late', async () => {
    follow();
    const view = document.createElement('section');
    page.append(view);
    const root = view.attachShadow({ mode: 'open' });
    await aTimeout(0);
    const button = document.createElement('button');
    button.textContent = 'Recalculate Usage';
    root.append(document.createElement('p'), button);
    await waitUntil(() => button.nextSibling === hint);
  });

  it('goes with a control, and leaves one that is called something else now', async () => {
    const button = add('Recalculate Usage');
    follow();
    await waitUntil(() => hint.isConnected);
    button.textContent = 'Delete everything';
    await waitUntil(() => !hint.isConnected);
  });

  it('follows the language of the host, whose texts it asks for once', async () => {
    const button = add('사용량 재계산');
    follow();
    await waitUntil(() => server.asked.length === 1);
    languages = ['ko'];
    controls.refresh();
    await waitUntil(() => button.nextSibling === hint);
    controls.refresh();
    page.append('anything');
    await aTimeout(200);
    expect(server.asked).to.deep.equal(['en', 'ko']);
  });

  it('finds by id what it cannot find by name, as when the texts are not there', async () => {
    server.close();
    server = serveHostTexts({});
    const button = add('Anything');
    button.id = 'the-button';
    follow();
    await waitUntil(() => button.nextSibling === hint);
  });

  it('leaves the nodes of the host as they are', async () => {
    const button = add('Recalculate Usage');
    const nodes = [...page.childNodes];
    const before = page.cloneNode(true);
    follow();
    await waitUntil(() => hint.isConnected);
    leave?.();
    expect([...page.childNodes].every((node, index) => node === nodes[index])).to.equal(true);
    expect(page.isEqualNode(before)).to.equal(true);
    expect(page.firstChild === button).to.equal(true);
  });

  it('stands below a row that has no room in it', async () => {
    const row = document.createElement('div');
    row.style.cssText = 'display: flex; inline-size: 200px';
    page.append(row);
    const button = add('Recalculate Usage', row);
    button.style.inlineSize = '160px';
    button.style.flexShrink = '0';
    follow();
    await waitUntil(() => row.nextSibling === hint);
  });

  it('stands outside a table', async () => {
    const table = document.createElement('table');
    const row = table.insertRow();
    const cell = document.createElement('th');
    cell.textContent = 'Recalculate Usage';
    row.append(cell);
    page.append(document.createElement('p'), table);
    follow([
      anAnchor({ ways: [{ keys: ['maintenance.RecalculateUsage'], role: 'columnheader' }] }),
    ]);
    await waitUntil(() => table.nextSibling === hint);
  });

  it('lies over the page where there is no room at all, and follows the control', async () => {
    const narrow = document.createElement('div');
    narrow.style.cssText = 'inline-size: 90px; overflow: hidden; position: absolute; top: 20px';
    const frames = [1, 2, 3, 4, 5].reduce<HTMLElement>((at) => {
      const inner = document.createElement('div');
      at.append(inner);
      return inner;
    }, narrow);
    document.body.append(narrow);
    add('Recalculate Usage', frames);
    follow();
    await waitUntil(() => hint.parentElement === document.body);
    expect(hint.hasAttribute('floating')).to.equal(true);
    leave?.();
    expect(hint.isConnected).to.equal(false);
    narrow.remove();
  });

  it('says so when the control does not come', async () => {
    follow();
    expect(told).to.deep.equal([]);
    await waitUntil(() => told.length > 0);
    expect(told).to.deep.equal([undefined]);
    const late = add('Recalculate Usage');
    await waitUntil(() => late.nextSibling === hint);
    expect(told.at(-1)).to.equal('Recalculate Usage');
  });

  it('watches nothing once nobody follows anything', async () => {
    follow();
    leave?.();
    const button = add('Recalculate Usage');
    await aTimeout(200);
    expect(button.nextSibling === null).to.equal(true);
    expect(hint.isConnected).to.equal(false);
  });

  it('waits for a control until it is there to stay', async () => {
    const found = controls.whenShown(anAnchor(), () => true, new AbortController().signal);
    const passing = add('Recalculate Usage');
    await aTimeout(150);
    passing.remove();
    const staying = add('Recalculate Usage');
    expect((await found)?.element === staying).to.equal(true);
  });

  it('takes no control of the page before for the one that it waits for', async () => {
    let onPage = false;
    const found = controls.whenShown(anAnchor(), () => onPage, new AbortController().signal);
    add('Recalculate Usage');
    await aTimeout(400);
    page.replaceChildren();
    onPage = true;
    const right = add('Recalculate Usage');
    expect((await found)?.element === right).to.equal(true);
  });

  it('waits no longer than it is asked to', async () => {
    const over = new AbortController();
    const found = controls.whenShown(anAnchor(), () => true, over.signal);
    over.abort();
    expect(await found).to.equal(undefined);
  });
});
