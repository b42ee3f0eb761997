import { expect } from '@open-wc/testing';
import { currentFamily, loadFamily, type FamilyName } from '../../src/host/families/index.js';
import type { HostFamily } from '../../src/host/families/family.js';
import { helpButtonIn } from '../../src/host/help-button.js';
import { MENU_KEYS } from '../../src/model/menu.js';
import { hideFamily, resetHost, setHost } from '../support/fake-host.js';

/** Adds markup to the body. Elements with `data-shadow` have a shadow root. */
function add(markup: string): void {
  const parsed = document.createRange().createContextualFragment(markup);
  for (const element of parsed.querySelectorAll('[data-shadow]')) openShadow(element);
  document.body.append(parsed);
}

/** Moves the children of an element into its shadow root. */
function openShadow(element: Element): void {
  const children = [...element.childNodes];
  element.attachShadow({ mode: 'open' }).append(...children);
}

/** The markup of each family: its mark, its Help button, and its content. */
const MARKUP: Readonly<Record<FamilyName | 'unknown', string>> = {
  classic: `<backend-ai-webui data-shadow>
      <mwc-drawer><div id="content-body" style="--general-textfield-selected-color: rgb(1, 2, 3)">Page</div></mwc-drawer>
      <div id="main-toolbar">?</div>
      <backend-ai-help-button data-shadow>
        <mwc-icon-button id="help-page-button">?</mwc-icon-button>
      </backend-ai-help-button>
    </backend-ai-webui>`,
  shell: `<div style="position: sticky"><div class="webui-header-container"><a href="#"><i class="anticon-question-circle">?</i></a></div></div>
    <main class="main-layout-main-content"><backend-ai-webui></backend-ai-webui></main>`,
  react: `<aside class="ant-layout-sider"><ul class="ant-menu" style="--ant-color-primary: rgb(4, 5, 6)"></ul></aside>
    <header data-testid="webui-header" style="position: sticky"><button data-testid="button-help">?</button></header>
    <main class="main-layout-main-content">Page</main>`,
  unknown: '<main><button>?</button></main>',
};

/** The accent colors that the document's root has no token for. */
const ACCENTS: Readonly<Record<FamilyName | 'unknown', string | undefined>> = {
  classic: 'rgb(1, 2, 3)',
  shell: undefined,
  react: 'rgb(4, 5, 6)',
  unknown: undefined,
};

/** The events by which each family opens a page. */
const HEARD: Readonly<Record<FamilyName | 'unknown', readonly string[]>> = {
  classic: ['popstate'],
  shell: ['react-navigate', 'move-to-from-react'],
  react: ['react-navigate'],
  unknown: [],
};

const FAMILIES = Object.keys(MARKUP) as (FamilyName | 'unknown')[];

describe('host families', () => {
  for (const name of FAMILIES) {
    describe(name, () => {
      let restore: () => void;
      let family: HostFamily;

      beforeEach(async () => {
        restore = hideFamily();
        add(MARKUP[name]);
        await loadFamily();
        family = currentFamily();
      });
      afterEach(() => {
        document.body.replaceChildren();
        restore();
        resetHost();
      });

      it(`${name}: the adapter is chosen by the elements of the document`, () => {
        expect(family.name).to.equal(name);
      });

      it(`${name}: an anonymous reader is on the login page`, () => {
        const page = family.readPage({ role: 'anonymous', platform: 'web' });
        expect(page).to.deep.equal({ key: 'login', platform: 'web' });
      });

      it(`${name}: each page with a path is the page at that path`, () => {
        for (const page of MENU_KEYS) {
          const path = family.pathOf({ page }, undefined);
          if (path === undefined || page === 'login') continue;
          history.replaceState(null, '', path);
          const { key } = family.readPage({ role: 'superadmin', platform: 'web' });
          expect(key).to.equal(page);
        }
      });

      it(`${name}: the Help buttons are those of the header, or none`, () => {
        const buttons = family.helpButtons();
        expect(buttons.map(({ textContent }) => textContent)).to.deep.equal(
          name === 'unknown' ? [] : ['?'],
        );
      });

      it(`${name}: a click on a Help button is recognized before the adapter has loaded`, () => {
        for (const button of family.helpButtons()) expect(helpButtonIn([button])).to.equal(button);
      });

      it(`${name}: the header is the bar that stays at the top, or none`, () => {
        setHost({ backendaiclient: {} });
        expect(family.header()?.textContent.trim()).to.equal(name === 'unknown' ? undefined : '?');
      });

      it(`${name}: the accent color is known, or CSS reads it from the document`, () => {
        expect(family.readAccent?.()).to.equal(ACCENTS[name]);
      });

      it(`${name}: the content is an element of the host`, () => {
        expect(family.content()?.isConnected).to.equal(true);
      });

      it(`${name}: the adapter tells the router of the host which page to open, if any`, () => {
        const heard: string[] = [];
        const hear = ({ type }: Event) => heard.push(type);
        const events = ['react-navigate', 'move-to-from-react', 'popstate'];
        for (const type of events) window.addEventListener(type, hear, true);
        const target = { page: 'maintenance' } as const;
        const path = family.pathOf(target, undefined);
        if (path !== undefined) family.open(target, path);
        for (const type of events) window.removeEventListener(type, hear, true);
        expect(heard).to.deep.equal(HEARD[name]);
      });

      it(`${name}: a tab in the URL counts unless the host shows another one`, () => {
        history.replaceState(null, '', '/environment?tab=preset');
        const tab = () => family.readPage({ role: 'superadmin', platform: 'web' }).tab;
        expect(tab()).to.equal(name === 'classic' ? 'image' : 'preset');
        add('<div class="ant-tabs-tab ant-tabs-tab-active" data-node-key="registryList">R</div>');
        expect(tab()).to.equal(family.watchTab ? 'registry' : 'preset');
      });

      it(`${name}: the root path is the start page or the summary`, () => {
        history.replaceState(null, '', '/');
        const { key } = family.readPage({ role: 'user', platform: 'web' });
        expect(key).to.equal(name === 'classic' ? 'dashboard' : 'start');
      });
    });
  }

  it('the adapter of a family has no effect once its elements are gone', async () => {
    const restore = hideFamily();
    add(MARKUP.classic);
    await loadFamily();
    document.body.replaceChildren();
    expect(currentFamily().name).to.equal('unknown');
    restore();
  });
});
