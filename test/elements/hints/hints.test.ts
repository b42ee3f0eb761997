import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepActiveElement } from '../../../src/elements/shared/deep-active-element.js';
import { HelpDiagnosticEvent, mountHelp, type MountedHelp } from '../../../src/index.js';
import { expectAccessible } from '../../support/accessible.js';
import { deepAll, deepMarkup, deepOne } from '../../support/dom.js';
import { anEntry } from '../../support/entries.js';
import { aClient, logIn, logOut, resetHost, setHost } from '../../support/fake-host.js';
import { fakePacks } from '../../support/fake-packs.js';
import { aHint, anAnchor } from '../../support/hints.js';
import { serveHostTexts, type HostTextsServer } from '../../support/host-texts.js';
import { setViewport } from '../../support/browser.js';
import { stays, waitUntil } from '../../support/wait.js';
import { drawer } from '../../driver/dom-driver.js';
import { settled } from '../../driver/settled.js';

const EN = { maintenance: { RecalculateUsage: 'Recalculate Usage' } };

const entries = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'admin-one', audience: 'admin', pages: [] }),
];

describe('hints', () => {
  let help: MountedHelp;
  let server: HostTextsServer;
  let control: HTMLElement;
  let email: string;

  const start = (url = '/maintenance', hints = [aHint()]) => {
    history.replaceState(null, '', url);
    help = mountHelp(fakePacks(entries, ['en'], hints).packs);
  };
  const logInAs = (role: 'user' | 'admin') => {
    setHost({ backendaiclient: aClient(role, email) });
    document.dispatchEvent(new CustomEvent('backend-ai-connected'));
  };
  const hints = () => deepAll('bai-help-hint');
  const hint = () => deepOne('bai-help-hint');
  const inHint = (selector: string) => deepOne(selector, hint().shadowRoot ?? document);
  const shown = () => waitUntil(() => hints().length === 1 && control.nextSibling === hint());
  const text = () => inHint('.hint').textContent.replace(/\s+/g, ' ');

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 700 });
    email = `${crypto.randomUUID()}@example.com`;
    server = serveHostTexts({ en: EN });
    control = document.createElement('button');
    control.textContent = 'Recalculate Usage';
    document.body.append(control);
  });
  afterEach(async () => {
    help.remove();
    await settled();
    control.remove();
    server.close();
    resetHost();
  });

  it('A hint has the accent of its place, and follows a change of that accent', async () => {
    const accent = () => getComputedStyle(inHint('.hint')).borderInlineStartColor;
    control.style.setProperty('--ant-color-primary', 'rgb(2, 141, 242)');
    start();
    logInAs('admin');
    await shown();
    expect(accent()).to.equal('rgb(2, 141, 242)');
    control.style.setProperty('--ant-color-primary', 'rgb(0, 80, 160)');
    await waitUntil(() => accent() === 'rgb(0, 80, 160)');
  });

  it('A hint appears beside its control and is named after it', async () => {
    start();
    logInAs('admin');
    await shown();
    expect(hint().dataset['hintId']).to.equal('the-hint');
    await waitUntil(() => hint().dataset['target'] === 'Recalculate Usage');
    expect(text()).to.contain('What the button does.');
    expect(inHint('strong').textContent).to.equal('the button');
    expect(inHint('[role=note]').getAttribute('aria-label')).to.equal('Help: Recalculate Usage');
    const [below, above] = [hint().getBoundingClientRect(), control.getBoundingClientRect()];
    expect(below.top).to.be.at.least(above.bottom);
  });

  it('A hint is accessible, also when it is dismissed', async () => {
    start('/maintenance', [aHint({ tone: 'warning', warning: 'Beware.' })]);
    logInAs('admin');
    await shown();
    await expectAccessible(hint());
    await drawer.click(inHint('button'));
    await expectAccessible(hint());
  });

  for (const who of ['user', 'nobody'] as const) {
    it(`No hint exists for ${who} on the same page`, async () => {
      start();
      if (who === 'user') logInAs('user');
      await settled();
      await stays(() => hints().length === 0);
      expect(deepMarkup()).to.not.contain('the-hint');
      expect(server.asked).to.deep.equal([]);
    });
  }

  it('Hints are removed in the task in which the role drops', async () => {
    start();
    logIn('admin');
    await shown();
    logOut();
    await settled();
    expect(hints()).to.have.length(0);
    expect(document.body.textContent).to.not.contain('What the button does.');
  });

  it('A hint follows its page', async () => {
    start();
    logInAs('admin');
    await shown();
    history.pushState(null, '', '/session');
    await waitUntil(() => hints().length === 0);
    history.pushState(null, '', '/maintenance');
    await shown();
  });

  it('A dismissed hint is a quiet icon, also on the next visit', async () => {
    start();
    logInAs('admin');
    await shown();
    inHint('button').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => hint().hasAttribute('collapsed'));
    const icon = inHint('button');
    expect(icon.getAttribute('aria-label')).to.equal('Show the hint: Recalculate Usage');
    await waitUntil(() => deepActiveElement() === icon);
    expect(hint().shadowRoot?.textContent).to.not.contain('What the button does.');
    help.remove();
    start();
    await shown();
    expect(hint().hasAttribute('collapsed')).to.equal(true);
    await waitUntil(() => hint().shadowRoot?.querySelector('button'));
    await drawer.click(inHint('button'));
    expect(text()).to.contain('What the button does.');
  });

  it('A dismissed hint reappears when its text changes', async () => {
    start();
    logInAs('admin');
    await shown();
    await drawer.click(inHint('button'));
    help.remove();
    start('/maintenance', [aHint({ version: '2' })]);
    await shown();
    expect(hint().hasAttribute('collapsed')).to.equal(false);
  });

  it('Dismissed hints are stored separately for each user', async () => {
    start();
    logInAs('admin');
    await shown();
    await drawer.click(inHint('button'));
    email = `${crypto.randomUUID()}@example.com`;
    logInAs('admin');
    await waitUntil(() => deepAll('bai-help-hint').some((each) => !each.hasAttribute('collapsed')));
  });

  it('A hint links to its entry and is dismissed by the visit', async () => {
    start();
    logInAs('admin');
    await shown();
    await waitUntil(() => hint().dataset['target'] === 'Recalculate Usage');
    expect(inHint('a').getAttribute('href')).to.equal('#help=admin-one');
    await drawer.click(inHint('a'));
    await waitUntil(() => deepAll('article[data-entry-id=admin-one]').length === 1);
    expect(hint().hasAttribute('collapsed')).to.equal(true);
  });

  it('The drawer restores all dismissed hints', async () => {
    start();
    logInAs('admin');
    await shown();
    await drawer.click(inHint('button'));
    await drawer.click(
      deepOne(
        'bai-help-launcher button'.split(' ')[1] ?? '',
        deepOne('bai-help-launcher').shadowRoot ?? document,
      ),
    );
    await waitUntil(() => deepOne('bai-help-unanchored-hints').shadowRoot?.querySelector('button'));
    await drawer.click(
      deepOne('button', deepOne('bai-help-unanchored-hints').shadowRoot ?? document),
    );
    expect(hint().hasAttribute('collapsed')).to.equal(false);
    await waitUntil(
      () => !deepOne('bai-help-unanchored-hints').shadowRoot?.querySelector('button'),
    );
  });

  it('A hint without a control is shown in the drawer and reported', async () => {
    const reported: HelpDiagnosticEvent[] = [];
    document.addEventListener('bai-help-diagnostic', (event) => {
      if (event instanceof HelpDiagnosticEvent) reported.push(event);
    });
    control.textContent = 'Recompute';
    start();
    logInAs('admin');
    await settled();
    await drawer.click(deepOne('button', deepOne('bai-help-launcher').shadowRoot ?? document));
    const lost = () =>
      deepAll('[data-hint-id=the-hint]', deepOne('bai-help-drawer').shadowRoot ?? document);
    await waitUntil(() => lost().length === 1);
    expect(hints()).to.have.length(0);
    expect(lost()[0]?.textContent).to.contain('What the button does.');
    expect(reported.map(({ problem, about }) => [problem, about])).to.deep.equal([
      ['anchor not found', 'the-hint'],
    ]);
    await expectAccessible(deepOne('bai-help-unanchored-hints'));
    // The host shows the control late.
    control.textContent = 'Recalculate Usage';
    await shown();
    await waitUntil(() => lost().length === 0);
  });

  it('Removing the help removes all hints', async () => {
    start();
    logInAs('admin');
    await shown();
    help.remove();
    expect(hints()).to.have.length(0);
    control.after(document.createElement('i'));
    await stays(() => hints().length === 0);
    control.nextElementSibling?.remove();
  });

  it('One hint survives many changes of the page, which keeps all its nodes', async () => {
    start();
    logInAs('admin');
    await shown();
    for (let n = 0; n < 60; n++) {
      const again = document.createElement('button');
      again.textContent = 'Recalculate Usage';
      control.replaceWith(again);
      control = again;
      if (n % 7 === 0) history.pushState(null, '', n % 2 ? '/maintenance' : '/session');
      if (n % 5 === 0) await nextFrame();
    }
    history.pushState(null, '', '/maintenance');
    await shown();
    expect(hints()).to.have.length(1);
  });
});

describe('show me', () => {
  let help: MountedHelp;
  let server: HostTextsServer;
  let control: HTMLElement;
  let pressed = 0;

  const link = () => deepAll('[data-link="show:the-button"]');
  const ring = () =>
    deepAll('bai-help-spotlight-ring').flatMap((each) => [
      ...(each.shadowRoot?.querySelectorAll('.ring') ?? []),
    ]);
  const status = () =>
    deepOne(
      '[role=status]',
      deepOne('bai-help-spotlight').shadowRoot ?? document,
    ).textContent.trim();

  /** A minimal version of Web-UI's router. */
  const route = (event: Event) => {
    if (event instanceof CustomEvent) history.pushState(null, '', String(event.detail));
  };
  const open = async (role: 'admin' | 'superadmin' = 'superadmin', anchor = anAnchor()) => {
    history.replaceState(null, '', '/session#help=admin-one');
    const hint = aHint({ page: 'agent', anchors: [anchor] });
    help = mountHelp(fakePacks(entries, ['en'], [hint]).packs);
    logIn(role);
    await waitUntil(() => deepAll('article a').length > 0);
    await settled();
  };

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 700 });
    server = serveHostTexts({ en: EN });
    pressed = 0;
    control = document.createElement('button');
    control.textContent = 'Recalculate Usage';
    control.addEventListener('click', () => (pressed += 1));
    document.body.append(control);
    document.addEventListener('react-navigate', route);
  });
  afterEach(async () => {
    help.remove();
    await settled();
    document.removeEventListener('react-navigate', route);
    control.remove();
    server.close();
    resetHost();
  });

  it('"Show me" opens the page, keeps the drawer open and spotlights the control', async () => {
    await open();
    await drawer.click(link()[0] ?? control);
    await waitUntil(() => ring().length === 1);
    expect(location.pathname).to.match(/maintenance$/);
    expect(deepOne('aside').checkVisibility()).to.equal(true);
    expect(status()).to.equal('Here it is: Recalculate Usage');
    await waitUntil(() => {
      const [a, b] = [ring()[0]?.getBoundingClientRect(), control.getBoundingClientRect()];
      return a && a.left <= b.left && a.right >= b.right && a.top <= b.top && a.bottom >= b.bottom;
    });
    expect(pressed).to.equal(0);
  });

  it('The name of the button contains the label of its control', async () => {
    await open();
    const [button] = link();
    expect(button?.localName).to.equal('button');
    expect(button?.getAttribute('aria-label')).to.equal('Show me: Recalculate Usage');
  });

  it('The control can be clicked, and the click ends the spotlight', async () => {
    await open();
    await drawer.click(link()[0] ?? control);
    await waitUntil(() => ring().length === 1);
    await drawer.click(control);
    expect(pressed).to.equal(1);
    expect(ring()).to.have.length(0);
    expect(status()).to.equal('');
  });

  it('Keyboard use moves focus to the control, and Escape ends the spotlight alone', async () => {
    await open();
    (link()[0] as HTMLElement).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => ring().length === 1);
    await waitUntil(() => document.activeElement === control);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(ring()).to.have.length(0);
    expect(deepOne('aside').checkVisibility()).to.equal(true);
    expect(pressed).to.equal(0);
  });

  it('The spotlight ends on a page change and when the role drops', async () => {
    for (const leave of [() => history.pushState(null, '', '/session'), logOut]) {
      await open();
      await drawer.click(link()[0] ?? control);
      await waitUntil(() => ring().length === 1);
      leave();
      await waitUntil(() => ring().length === 0);
      help.remove();
    }
  });

  it('The drawer moves away from the control', async () => {
    control.style.cssText = 'position: fixed; right: 20px; top: 300px';
    await open();
    (link()[0] as HTMLElement).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => ring().length === 1);
    const [panel, button] = [deepOne('aside'), control].map((each) => each.getBoundingClientRect());
    expect(panel && button && panel.right <= button.left).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(deepOne('aside').getBoundingClientRect().right).to.equal(innerWidth);
  });

  it('A missing control is reported', async () => {
    control.textContent = 'Something else';
    await open();
    await drawer.click(link()[0] ?? control);
    await waitUntil(() => status().includes("Couldn't find it on this page"));
    expect(ring()).to.have.length(0);
  });

  it('A page that the host does not open is reported', async () => {
    document.removeEventListener('react-navigate', route);
    await open();
    await drawer.click(link()[0] ?? control);
    await waitUntil(() => status().includes("don't have access to that page"));
  });

  it('"Show me" is not offered for a control that the role cannot access', async () => {
    await open('admin', anAnchor({ audience: 'superadmin' }));
    expect(link()).to.have.length(0);
    help.remove();
    await open('admin', anAnchor({ page: 'agent' }));
    expect(link()).to.have.length(0);
    help.remove();
    await open('superadmin', anAnchor({ page: 'agent' }));
    expect(link()).to.have.length(1);
  });
});
