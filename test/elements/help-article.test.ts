import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { HelpFeedbackEvent } from '../../src/elements/events.js';
import { deepActiveElement } from '../../src/elements/deep-active-element.js';
import { expectAccessible } from '../support/accessible.js';
import { packsOf, stageArticle, type ArticleStage } from '../support/article-stage.js';
import { deepAll, deepMarkup, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { click, emulatesMedia, setViewport } from '../support/browser.js';
import { aClient, aStranger, logIn, logOut, resetHost, setHost } from '../support/fake-host.js';
import { waitUntil } from '../support/wait.js';

const LONG = 'x'.repeat(300);

const TEXT = `
  <p>The session stays in PREPARING. Read <a href="https://example.com/a">the guide</a>.</p>
  <h3 data-heading="steps" tabindex="-1">What to do</h3>
  <ol>
    <li>Open the <a href="page:session">Sessions page</a>.</li>
    <li><p>Run this in its terminal:</p><pre><code data-language="shell">pip install aiohttp
</code></pre></li>
    <li>Wait for the session.<ol><li>Look again.</li></ol></li>
  </ol>
  <h4 data-heading="or" tabindex="-1">Or else</h4>
  <ol start="4"><li>Ask your admin.</li></ol>
  <pre><code>echo ${LONG}
</code></pre>
  <div class="callout" data-tone="warning"><p>Mind ${LONG}.</p></div>
  <table><thead><tr><th>Name</th><th>Value</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>
  <ul><li>See <a href="entry:other">the other one</a>, <a href="#steps">what to do</a>.</li></ul>`;

const packs = packsOf(
  new Map([
    [anEntry({ id: 'secret-one', audience: 'user', title: 'The session is stuck' }), TEXT],
    [anEntry({ id: 'other', title: 'Another' }), '<p>Another text.</p>'],
  ]),
);

const boxes = () => deepAll('input[type=checkbox]') as HTMLInputElement[];
const labelled = (text: string) => {
  const found = deepAll('button').find((button) => button.textContent.trim() === text);
  if (found instanceof HTMLElement) return found;
  throw new Error(`No button says ${text}.`);
};
const status = (tag: string) => deepOne('[role=status]', deepOne(tag).shadowRoot ?? undefined);
const stored = () => JSON.stringify(localStorage);

function box(index: number): HTMLInputElement {
  const found = boxes()[index];
  if (!found) throw new Error(`There is no box ${index}.`);
  return found;
}

async function press(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  await click(element);
  await aTimeout(0);
}

describe('an article', () => {
  let stage: ArticleStage;
  let person = '';

  const open = async () => (stage = await stageArticle('secret-one', packs));
  async function close(): Promise<void> {
    stage.remove();
    stage.service?.disconnect();
    await aTimeout(0);
  }

  beforeEach(async () => {
    await setViewport({ width: 420, height: 800 });
    person = aStranger();
    setHost({ backendaiclient: aClient('user', person) });
    history.replaceState(null, '', '/session');
    await open();
  });

  afterEach(async () => {
    await close();
    resetHost();
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
    if (emulatesMedia) await emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  describe('to read', () => {
    it('has its headings in order and is accessible', async () => {
      const levels = deepAll('h1, h2, h3, h4').map(({ tagName }) => tagName);
      expect(levels).to.deep.equal(['H1', 'H2', 'H3', 'H4', 'H3']);
      await expectAccessible(stage);
    });

    it('is accessible in the dark, and with terms marked', async () => {
      stage.theme = 'dark';
      stage.terms = ['session', 'other', 'pip', 'guide'];
      await stage.updateComplete;
      await stage.article.ready;
      stage.style.background = 'var(--_surface)';
      expect(deepAll('mark').length).to.be.greaterThan(4);
      await expectAccessible(stage);
    });

    it('fits the narrowest window, from left to right and from right to left', async () => {
      await setViewport({ width: 320, height: 800 });
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        await nextFrame();
        expect(document.documentElement.scrollWidth, dir).to.be.at.most(innerWidth);
        await expectAccessible(stage);
      }
      document.documentElement.removeAttribute('dir');
    });

    it('says of links that they open in a new tab', () => {
      const [link] = deepAll('a[target=_blank]');
      expect(link?.getAttribute('rel')).to.equal('noopener noreferrer');
      const sign = link?.querySelector('bai-help-new-tab')?.shadowRoot;
      expect(sign?.textContent).to.contain('opens in a new tab');
      expect(sign?.querySelector('svg')).to.exist;
    });

    it('goes to a heading with the focus', async () => {
      await press(deepOne('a[href="#help=secret-one/steps"]'));
      expect(deepActiveElement()?.dataset['heading']).to.equal('steps');
    });

    it('says in another language that it is shown in English', async () => {
      expect(deepAll('.language')).to.deep.equal([]);
      document.dispatchEvent(new CustomEvent('language-changed', { detail: { language: 'ko' } }));
      await waitUntil(() => deepAll('.language').length === 1);
      expect(deepOne('.language').lang).to.equal('ko');
      expect(deepOne('article').lang).to.equal('en');
      await stage.article.ready;
      expect(deepOne('.callout-label').textContent).not.to.equal('Warning');
      expect(box(0).ariaLabel).not.to.contain('Step');
      await expectAccessible(stage);
    });

    it('is gone in the task in which the role drops', async () => {
      await press(box(0));
      let later = false;
      setTimeout(() => (later = true));
      logOut();
      for (let i = 0; i < 50; i += 1) await Promise.resolve();
      expect(later).to.equal(false);
      expect(deepMarkup()).not.to.contain('secret-one');
      expect(stored()).not.to.contain('secret-one');
    });
  });

  describe('marks what was searched for', () => {
    const marks = () => deepAll('mark').map(({ textContent }) => textContent);

    it('in its title and its text, for as long as it is asked for', async () => {
      stage.terms = ['session'];
      await stage.updateComplete;
      await stage.article.updateComplete;
      expect(marks()).to.deep.equal(['session', 'session', 'session']);
      const text = deepOne('article').textContent;
      stage.terms = ['preparing'];
      await stage.updateComplete;
      await stage.article.updateComplete;
      expect(marks()).to.deep.equal(['PREPARING']);
      stage.terms = [];
      await stage.updateComplete;
      await stage.article.updateComplete;
      expect(marks()).to.deep.equal([]);
      expect(deepOne('article').textContent).to.equal(text);
    });
  });

  describe('has steps', () => {
    const done = () => deepAll('li[data-done]').length;
    const reopen = async () => {
      await close();
      await open();
    };

    it('each with a box that has a name', () => {
      expect(boxes().map(({ ariaLabel }) => ariaLabel)).to.deep.equal(
        [1, 2, 3, 4].map((n) => `Step ${n} is done`),
      );
    });

    it('that are ticked off with the mouse and the keyboard, and counted', async () => {
      await press(box(0));
      box(1).focus();
      await sendKeys({ press: ' ' });
      expect(done()).to.equal(2);
      const [list] = deepAll('bai-help-steps');
      expect(list?.shadowRoot?.textContent).to.contain('2 steps done');
      await expectAccessible(stage);
      await sendKeys({ press: ' ' });
      expect(list?.shadowRoot?.textContent).to.contain('1 step done');
    });

    it('that stay ticked, until the reader starts over', async () => {
      for (const each of boxes()) await press(each);
      await reopen();
      expect(boxes().map(({ checked }) => checked)).to.deep.equal([true, true, true, true]);
      await press(labelled('Start over'));
      expect(boxes().map(({ checked }) => checked)).to.deep.equal([false, false, false, true]);
      expect(deepActiveElement()).to.equal(box(0));
      await reopen();
      expect(done()).to.equal(1);
    });

    it('that each person ticks for themselves, and that nobody can read out', async () => {
      await press(box(0));
      expect(stored()).not.to.contain('secret-one');
      logIn('user', aStranger());
      await aTimeout(0);
      expect(done()).to.equal(0);
      expect(box(0).checked).to.equal(false);
      logIn('user', person);
      await aTimeout(0);
      expect(done()).to.equal(1);
    });

    it('of which the last 500 are remembered', async () => {
      stage.service?.memory.write(
        'steps',
        Array.from({ length: 500 }, (_, index) => `mark ${index}`),
      );
      await press(box(0));
      const kept = stage.service?.memory.read('steps') as unknown[];
      expect(kept.length).to.equal(500);
      expect(kept[0]).to.equal('mark 1');
      expect(kept[499]).to.equal(stage.service?.memory.markOf('secret-one#1'));
    });

    it('whatever is in the memory', async () => {
      stage.service?.memory.write('steps', { no: 'list' });
      await reopen();
      await press(box(0));
      expect(done()).to.equal(1);
    });
  });

  describe('has code', () => {
    const code = () => deepOne('article > div > bai-help-code');
    const copyButton = () => deepOne('button', code().shadowRoot ?? undefined);
    const said = () => deepOne('[role=status]', code().shadowRoot ?? undefined).textContent.trim();

    it('that is copied, and says so for a while', async () => {
      const copied: string[] = [];
      clipboard((text) => {
        copied.push(text);
        return Promise.resolve();
      });
      await press(copyButton());
      expect(copied).to.deep.equal([`echo ${LONG}`]);
      expect(copyButton().textContent.trim()).to.equal('Copied');
      expect(said()).to.equal('Copied');
      await expectAccessible(stage);
      await aTimeout(4100);
      expect(copyButton().textContent.trim()).to.equal('Copy');
      expect(said()).to.equal('');
    });

    it('that is copied with the keyboard', async () => {
      let copied = '';
      clipboard((text) => {
        copied = text;
        return Promise.resolve();
      });
      copyButton().focus();
      await sendKeys({ press: 'Enter' });
      await aTimeout(0);
      expect(copied).to.match(/^echo/);
    });

    it('that is copied as a selection where there is no clipboard', async () => {
      clipboard(undefined);
      let copied = '';
      document.addEventListener('copy', () => (copied = String(getSelection())), { once: true });
      await press(copyButton());
      expect(copied.trim()).to.equal(`echo ${LONG}`);
      expect(copyButton().textContent.trim()).to.equal('Copied');
    });

    it('that is selected, to be copied by hand, where it cannot be copied', async () => {
      clipboard(() => Promise.reject(new Error('not allowed')));
      forbidCopying();
      await press(copyButton());
      expect(said()).to.contain('Could not copy');
      expect(String(getSelection()).trim()).to.equal(`echo ${LONG}`);
      await expectAccessible(stage);
    });

    it('that is scrolled with the keyboard, where it is wide', async () => {
      await nextFrame();
      const [narrow, wide] = deepAll('pre') as HTMLElement[];
      expect(narrow?.hasAttribute('tabindex')).to.equal(false);
      expect(wide?.getAttribute('aria-label')).to.match(/^echo x+$/);
      wide?.focus();
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => (wide?.scrollLeft ?? 0) > 0);
    });
  });

  describe('can be passed on', () => {
    it('by copying its link', async () => {
      let copied = '';
      clipboard((text) => {
        copied = text;
        return Promise.resolve();
      });
      await press(labelled('Copy link'));
      expect(copied).to.equal(`${location.origin}/session#help=secret-one`);
      expect(status('bai-help-article-actions').textContent.trim()).to.equal('Copied');
    });

    it('by copying its link by hand', async () => {
      clipboard(undefined);
      forbidCopying();
      await press(labelled('Copy link'));
      await waitUntil(() => deepActiveElement() instanceof HTMLInputElement);
      const field = deepActiveElement() as HTMLInputElement;
      expect(field.value).to.equal(`${location.origin}/session#help=secret-one`);
      expect(field.selectionEnd).to.equal(field.value.length);
      expect(status('bai-help-article-actions').textContent).to.contain('Could not copy');
      await expectAccessible(stage);
    });
  });

  describe('can be printed', () => {
    let printed = 0;
    const print = window.print.bind(window);
    const shown = (selector: string, root?: ParentNode) =>
      deepAll(selector, root).filter((element) => element.checkVisibility());

    beforeEach(() => {
      printed = 0;
      window.print = () => void (printed += 1);
    });

    afterEach(() => {
      window.print = print;
    });

    it('as a clean page, alone, in black on white', async function () {
      if (!emulatesMedia) this.skip();
      const host = document.body.appendChild(document.createElement('nav'));
      host.textContent = 'Sessions';
      stage.theme = 'dark';
      stage.terms = ['session'];
      await press(box(0));
      await press(labelled('Print'));
      expect(printed).to.equal(1);
      const page = deepOne('bai-help-print');
      expect(page.checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'print' });
      expect(page.checkVisibility()).to.equal(true);
      expect(host.checkVisibility()).to.equal(false);
      expect(stage.checkVisibility()).to.equal(false);
      const paper = page.shadowRoot ?? undefined;
      expect(shown('h2', paper)[0]?.textContent.trim()).to.equal('The session is stuck');
      expect(shown('button, input, bai-help-list, footer', paper)).to.deep.equal([]);
      expect(getComputedStyle(deepOne('h2', paper)).color).to.equal('rgb(0, 0, 0)');
      const [link] = deepAll('a[href^=http]', paper);
      expect(link && getComputedStyle(link, '::after').content).to.contain('example.com');
      dispatchEvent(new Event('afterprint'));
      expect(deepAll('bai-help-print')).to.deep.equal([]);
      expect(host.checkVisibility()).to.equal(true);
      host.remove();
    });

    it('and nothing of it is left when the role drops meanwhile', async () => {
      await press(labelled('Print'));
      logOut();
      await aTimeout(0);
      expect(deepAll('bai-help-print')).to.deep.equal([]);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
      logIn('user', person);
    });
  });

  describe('asks whether it was helpful', () => {
    let heard: HelpFeedbackEvent[] = [];
    const hear = (event: HelpFeedbackEvent) => void heard.push(event);
    const told = () => heard.map(({ entryId, helpful, reason }) => [entryId, helpful, reason]);
    const pressed = () =>
      deepAll('[aria-pressed=true]').map(({ textContent }) => textContent.trim());
    const said = () => status('bai-help-feedback').textContent.trim();
    const reason = () => deepOne('textarea') as HTMLTextAreaElement;

    beforeEach(() => {
      heard = [];
      document.body.addEventListener('bai-help-feedback', hear);
    });

    afterEach(() => {
      document.body.removeEventListener('bai-help-feedback', hear);
    });

    it('and thanks for a yes, which it remembers and tells', async () => {
      await press(labelled('Yes'));
      expect(said()).to.equal('Thank you.');
      expect(pressed()).to.deep.equal(['Yes']);
      expect(told()).to.deep.equal([['secret-one', true, undefined]]);
      await expectAccessible(stage);
      expect(stored()).not.to.contain('secret-one');
      await close();
      await open();
      expect(pressed()).to.deep.equal(['Yes']);
      expect(said()).to.equal('');
    });

    it('and after a no for what was missing, all with the keyboard', async () => {
      labelled('No').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      expect(deepActiveElement()).to.equal(reason());
      await expectAccessible(stage);
      await sendKeys({ type: 'A picture' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await aTimeout(0);
      expect(told()).to.deep.equal([
        ['secret-one', false, undefined],
        ['secret-one', false, 'A picture'],
      ]);
      expect(said()).to.equal('Thank you.');
      expect(deepActiveElement()).to.equal(labelled('No'));
      const kept = stage.service?.memory.read('feedback') as Record<string, unknown>[];
      expect(kept.length).to.equal(1);
      expect(kept[0]?.['mark']).to.equal(stage.service?.memory.markOf('secret-one'));
      expect(kept[0]?.['reason']).to.equal('A picture');
      expect(kept[0]?.['date']).to.match(/^\d{4}-\d\d-\d\dT/);
    });

    it('and takes no for an answer without a reason', async () => {
      await press(labelled('No'));
      await press(labelled('Send'));
      expect(told()).to.deep.equal([['secret-one', false, undefined]]);
      expect(said()).to.equal('Thank you.');
    });

    it('and loses nothing that was written on Escape, which does not close the drawer', async () => {
      const escapes: boolean[] = [];
      const onKey = (event: KeyboardEvent) => escapes.push(event.defaultPrevented);
      stage.addEventListener('keydown', (event) => event.key === 'Escape' && onKey(event));
      await press(labelled('No'));
      reason().focus();
      await sendKeys({ press: 'Escape' });
      expect(escapes).to.deep.equal([false]);
      await sendKeys({ type: 'A picture' });
      await sendKeys({ press: 'Escape' });
      expect(escapes).to.deep.equal([false]);
      expect(deepActiveElement()).to.equal(labelled('No'));
      expect(reason().value).to.equal('A picture');
    });

    it('and leaves Escape to an input method that composes', async () => {
      await press(labelled('No'));
      reason().value = 'ㅅ';
      reason().focus();
      const escape = new KeyboardEvent('keydown', {
        ...{ key: 'Escape', isComposing: true, bubbles: true, composed: true, cancelable: true },
      });
      reason().dispatchEvent(escape);
      expect(escape.defaultPrevented).to.equal(false);
      expect(deepActiveElement()).to.equal(reason());
    });

    it('and remembers at most 200 answers', async () => {
      const old = Array.from({ length: 200 }, (_, index) => ({ mark: `m${index}`, helpful: true }));
      stage.service?.memory.write('feedback', [...old, 'what is this?']);
      await press(labelled('Yes'));
      const kept = stage.service?.memory.read('feedback') as { mark: string }[];
      expect(kept.length).to.equal(200);
      expect(kept[0]?.mark).to.equal('m1');
    });

    it('anew for each entry', async () => {
      await press(labelled('No'));
      await sendKeys({ type: 'abc' });
      stage.entryId = 'other';
      await stage.updateComplete;
      await stage.article.ready;
      expect(deepAll('textarea')).to.deep.equal([]);
      expect(pressed()).to.deep.equal([]);
    });
  });
});

/** Puts another clipboard in the place of the browser's. */
function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  const value = writeText && { writeText };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

function forbidCopying(): void {
  Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
}
