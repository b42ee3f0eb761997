import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { HelpFeedbackEvent } from '../../../src/elements/events.js';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';
import { expectAccessible } from '../../support/accessible.js';
import { packsOf, stageArticle, type ArticleStage } from '../../support/article-stage.js';
import { deepAll, deepMarkup, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { emulatesMedia, setViewport } from '../../support/browser.js';
import { aClient, aNewUser, logIn, logOut, resetHost, setHost } from '../../support/fake-host.js';
import { inOneTask, waitUntil } from '../../support/wait.js';

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
  await drawer.click(element);
}

describe('help article', () => {
  let stage: ArticleStage;
  let email = '';

  const open = async () => (stage = await stageArticle('secret-one', packs));
  async function close(): Promise<void> {
    stage.remove();
    stage.store?.disconnect();
    await settled();
  }

  beforeEach(async () => {
    await setViewport({ width: 420, height: 800 });
    email = aNewUser();
    setHost({ backendaiclient: aClient('user', email) });
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

  describe('reading', () => {
    it('The headings are in order and the article is accessible', async () => {
      const levels = deepAll('h1, h2, h3, h4').map(({ tagName }) => tagName);
      expect(levels).to.deep.equal(['H1', 'H2', 'H3', 'H4', 'H3']);
      await expectAccessible(stage);
    });

    it('The article is accessible in the dark and with marked terms', async () => {
      stage.theme = 'dark';
      stage.terms = ['session', 'other', 'pip', 'guide'];
      await stage.updateComplete;
      await stage.article.ready;
      stage.style.background = 'var(--_surface)';
      expect(deepAll('mark').length).to.be.greaterThan(4);
      await expectAccessible(stage);
    });

    it('The article fits the narrowest window in both text directions', async () => {
      await setViewport({ width: 320, height: 800 });
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        await settled();
        expect(document.documentElement.scrollWidth, dir).to.be.at.most(innerWidth);
        await expectAccessible(stage);
      }
      document.documentElement.removeAttribute('dir');
    });

    it('Links that open in a new tab announce it', () => {
      const [link] = deepAll('a[target=_blank]');
      expect(link?.getAttribute('rel')).to.equal('noopener noreferrer');
      const sign = link?.querySelector('bai-help-new-tab')?.shadowRoot;
      expect(sign?.textContent).to.contain('opens in a new tab');
      expect(sign?.querySelector('svg')).to.exist;
    });

    it('A link to a heading moves focus to the heading', async () => {
      await press(deepOne('a[href="#help=secret-one/steps"]'));
      expect(deepActiveElement()?.dataset['heading']).to.equal('steps');
    });

    it('A notice in another language states that the text is shown in English', async () => {
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

    it('The article is removed in the task in which the role drops', async () => {
      await press(box(0));
      await inOneTask(() => logOut());
      expect(deepMarkup()).not.to.contain('secret-one');
      expect(stored()).not.to.contain('secret-one');
    });
  });

  describe('marked search terms', () => {
    const marks = () => deepAll('mark').map(({ textContent }) => textContent);

    it('Terms are marked in the title and the text while they are set', async () => {
      stage.terms = ['session'];
      await stage.updateComplete;
      await stage.article.updateComplete;
      expect(marks()).to.deep.equal(['session', 'session', 'Sessions', 'session']);
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

  describe('steps', () => {
    const done = () => deepAll('li[data-done]').length;
    const reopen = async () => {
      await close();
      await open();
    };

    it('Each step has a checkbox with a name', () => {
      expect(boxes().map(({ ariaLabel }) => ariaLabel)).to.deep.equal(
        [1, 2, 3, 4].map((n) => `Mark step ${n} as done`),
      );
    });

    it('Mouse and keyboard check off steps, and the steps are counted', async () => {
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

    it('Steps stay checked until the user starts over', async () => {
      for (const each of boxes()) await press(each);
      await reopen();
      expect(boxes().map(({ checked }) => checked)).to.deep.equal([true, true, true, true]);
      await press(labelled('Start over'));
      expect(boxes().map(({ checked }) => checked)).to.deep.equal([false, false, false, true]);
      expect(deepActiveElement()).to.equal(box(0));
      await reopen();
      expect(done()).to.equal(1);
    });

    it('Each user has separate steps, and the storage does not reveal the entry', async () => {
      await press(box(0));
      expect(stored()).not.to.contain('secret-one');
      logIn('user', aNewUser());
      await stage.updateComplete;
      await stage.article.ready;
      expect(done()).to.equal(0);
      expect(box(0).checked).to.equal(false);
      logIn('user', email);
      await stage.updateComplete;
      await stage.article.ready;
      expect(done()).to.equal(1);
    });

    it('The last 500 steps are stored', async () => {
      stage.store?.session.storage.write(
        'steps',
        Array.from({ length: 500 }, (_, index) => `mark ${index}`),
      );
      await press(box(0));
      const list = stage.store?.session.storage.read('steps') as unknown[];
      expect(list.length).to.equal(500);
      expect(list[0]).to.equal('mark 1');
      expect(list[499]).to.equal(stage.store?.session.storage.fingerprintOf('secret-one#1'));
    });

    it('Steps work with invalid data in the storage', async () => {
      stage.store?.session.storage.write('steps', { no: 'list' });
      await reopen();
      await press(box(0));
      expect(done()).to.equal(1);
    });
  });

  describe('code', () => {
    const code = () => deepOne('article > div > bai-help-code');
    const copyButton = () => deepOne('button', code().shadowRoot ?? undefined);
    const message = () =>
      deepOne('[role=status]', code().shadowRoot ?? undefined).textContent.trim();

    it('The Copy button copies the code and shows "Copied" for a while', async () => {
      const copied: string[] = [];
      clipboard((text) => {
        copied.push(text);
        return Promise.resolve();
      });
      await press(copyButton());
      expect(copied).to.deep.equal([`echo ${LONG}`]);
      expect(copyButton().textContent.trim()).to.equal('Copied');
      expect(message()).to.equal('Copied');
      await expectAccessible(stage);
      await waitUntil(() => copyButton().textContent.trim() === 'Copy');
      expect(message()).to.equal('');
    });

    it('The keyboard copies the code', async () => {
      let copied = '';
      clipboard((text) => {
        copied = text;
        return Promise.resolve();
      });
      copyButton().focus();
      await drawer.key('Enter');
      expect(copied).to.match(/^echo/);
    });

    it('The code is copied as a selection without a clipboard', async () => {
      clipboard(undefined);
      let copied = '';
      document.addEventListener('copy', () => (copied = String(getSelection())), { once: true });
      await press(copyButton());
      expect(copied.trim()).to.equal(`echo ${LONG}`);
      expect(copyButton().textContent.trim()).to.equal('Copied');
    });

    it('The code is selected for copying by hand if copying fails', async () => {
      clipboard(() => Promise.reject(new Error('not allowed')));
      forbidCopying();
      await press(copyButton());
      expect(message()).to.contain("Couldn't copy");
      expect(String(getSelection()).trim()).to.equal(`echo ${LONG}`);
      await expectAccessible(stage);
    });

    it('The keyboard scrolls wide code', async () => {
      await settled();
      const [narrow, wide] = deepAll('pre') as HTMLElement[];
      expect(narrow?.hasAttribute('tabindex')).to.equal(false);
      expect(wide?.getAttribute('aria-label')).to.match(/^echo x+$/);
      wide?.focus();
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => (wide?.scrollLeft ?? 0) > 0);
    });
  });

  describe('sharing', () => {
    it('The link of the article can be copied', async () => {
      let copied = '';
      clipboard((text) => {
        copied = text;
        return Promise.resolve();
      });
      await press(labelled('Copy link'));
      expect(copied).to.equal(`${location.origin}/session#help=secret-one`);
      expect(status('bai-help-article-actions').textContent.trim()).to.equal('Copied');
    });

    it('The link of the article is selected for copying by hand if copying fails', async () => {
      clipboard(undefined);
      forbidCopying();
      await press(labelled('Copy link'));
      await waitUntil(() => deepActiveElement() instanceof HTMLInputElement);
      const field = deepActiveElement() as HTMLInputElement;
      expect(field.value).to.equal(`${location.origin}/session#help=secret-one`);
      expect(field.selectionEnd).to.equal(field.value.length);
      expect(status('bai-help-article-actions').textContent).to.contain("Couldn't copy");
      await expectAccessible(stage);
    });
  });

  describe('printing', () => {
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

    it('The article prints alone as a clean page, in black on white', async function () {
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

    it('The printed copy is removed when the role drops while printing', async () => {
      await press(labelled('Print'));
      logOut();
      await settled();
      expect(deepAll('bai-help-print')).to.deep.equal([]);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
      logIn('user', email);
    });
  });

  describe('feedback', () => {
    let heard: HelpFeedbackEvent[] = [];
    const hear = (event: HelpFeedbackEvent) => void heard.push(event);
    const answers = () => heard.map(({ entryId, helpful, reason }) => [entryId, helpful, reason]);
    const pressed = () =>
      deepAll('[aria-pressed=true]').map(({ textContent }) => textContent.trim());
    const message = () => status('bai-help-feedback').textContent.trim();
    const reason = () => deepOne('textarea') as HTMLTextAreaElement;

    beforeEach(() => {
      heard = [];
      document.body.addEventListener('bai-help-feedback', hear);
    });

    afterEach(() => {
      document.body.removeEventListener('bai-help-feedback', hear);
    });

    it('"Yes" shows thanks, stores the answer and dispatches an event', async () => {
      await press(labelled('Yes'));
      expect(message()).to.equal('Thanks for your feedback.');
      expect(pressed()).to.deep.equal(['Yes']);
      expect(answers()).to.deep.equal([['secret-one', true, undefined]]);
      await expectAccessible(stage);
      expect(stored()).not.to.contain('secret-one');
      await close();
      await open();
      expect(pressed()).to.deep.equal(['Yes']);
      expect(message()).to.equal('');
    });

    it('"No" asks for a reason, and the whole form works by keyboard', async () => {
      labelled('No').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      expect(deepActiveElement()).to.equal(reason());
      await expectAccessible(stage);
      await sendKeys({ type: 'A picture' });
      await sendKeys({ press: 'Tab' });
      await drawer.key('Enter');
      expect(answers()).to.deep.equal([
        ['secret-one', false, undefined],
        ['secret-one', false, 'A picture'],
      ]);
      expect(message()).to.equal('Thanks for your feedback.');
      expect(deepActiveElement()).to.equal(labelled('No'));
      const list = stage.store?.session.storage.read('feedback') as Record<string, unknown>[];
      expect(list.length).to.equal(1);
      expect(list[0]?.['fingerprint']).to.equal(
        stage.store?.session.storage.fingerprintOf('secret-one'),
      );
      expect(list[0]?.['reason']).to.equal('A picture');
      expect(list[0]?.['date']).to.match(/^\d{4}-\d\d-\d\dT/);
    });

    it('"No" can be sent without a reason', async () => {
      await press(labelled('No'));
      await press(labelled('Send'));
      expect(answers()).to.deep.equal([['secret-one', false, undefined]]);
      expect(message()).to.equal('Thanks for your feedback.');
    });

    it('Escape keeps the written reason and does not close the drawer', async () => {
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

    it('Escape is left to the input method during a composition', async () => {
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

    it('At most 200 answers are stored', async () => {
      const old = Array.from({ length: 200 }, (_, index) => ({
        fingerprint: `m${index}`,
        helpful: true,
      }));
      stage.store?.session.storage.write('feedback', [...old, 'what is this?']);
      await press(labelled('Yes'));
      const list = stage.store?.session.storage.read('feedback') as { fingerprint: string }[];
      expect(list.length).to.equal(200);
      expect(list[0]?.fingerprint).to.equal('m1');
    });

    it('The form resets for each entry', async () => {
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

/** Replaces the clipboard of the browser. */
function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  const value = writeText && { writeText };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

function forbidCopying(): void {
  Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
}
