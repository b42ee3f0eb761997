import type { Locator } from '@playwright/test';
import { eventually } from '../eventually.js';
import { DATA, SESSIONS } from '../places.js';
import { ROLES } from '../server/accounts.js';
import { allOf, no, notApplicable, ok, type Check } from './check.js';

export const loads: Check = {
  name: 'loads',
  title: 'The plugin loads for each role, with one root',
  async run(tabs) {
    const failures: string[] = [];
    for (const role of ROLES) {
      const { webUi } = await tabs.as(role);
      const roots = webUi.page.locator('bai-help-root');
      if (!(await eventually(async () => (await roots.count()) === 1, 15_000)))
        failures.push(`${role}: ${String(await roots.count())} roots`);
    }
    return allOf(failures);
  },
};

export const hostHelp: Check = {
  name: 'host help',
  title: "Web-UI's own Help button opens and closes the drawer",
  async run(tabs) {
    const failures: string[] = [];
    for (const role of ROLES) {
      const { webUi, help } = await tabs.as(role);
      for (const place of role === 'superadmin' ? [SESSIONS, DATA] : [SESSIONS]) {
        await webUi.goTo(place.path[webUi.family]);
        await help.close();
        const where = `${role}, ${place.name}`;
        if (!(await eventually(() => help.hostButton.isVisible()))) {
          failures.push(`${where}: no Help button of Web-UI was found`);
          continue;
        }
        const popups = webUi.context.pages().length;
        await help.hostButton.click();
        if (!(await eventually(() => help.isOpen()))) failures.push(`${where}: it does not open`);
        const opened = webUi.context.pages().slice(popups);
        if (opened.length > 0) failures.push(`${where}: the manual opens in a new tab`);
        for (const page of opened) await page.close();
        if (!(await help.close())) failures.push(`${where}: Escape does not close it`);
      }
    }
    return allOf(failures);
  },
};

export const login: Check = {
  name: 'login',
  title: 'The drawer works at the login, and so does the form',
  async run(tabs) {
    const { webUi, help } = await tabs.fresh();
    if (webUi.family === 'react') return notApplicable('plugins load after the login');
    await webUi.loginField.waitFor({ timeout: 60_000 });
    if (!(await eventually(() => help.tab.isVisible(), 15_000))) return no('no tab at the edge');
    await help.tab.click();
    if (!(await eventually(() => help.isOpen()))) return no('the tab does not open the drawer');
    const ids = await help.ids();
    if (!ids.includes('cannot-log-in')) return no(`it lists ${ids.join(', ') || 'nothing'}`);
    await webUi.page.locator('bai-help-drawer a[data-entry-id="cannot-log-in"]').first().click();
    if (!(await eventually(() => help.article('cannot-log-in').isVisible())))
      return no('an entry does not open by a click');
    await webUi.login('user');
    return ok();
  },
};

/** The width of a phone, and the minimum part of a button in the window. */
const PHONE_PX = 400;
const TARGET_PX = 24;

export const phone: Check = {
  name: 'phone',
  title: 'At 400 px, the Help button or the tab opens the drawer, and Back closes it',
  async run(tabs) {
    const { webUi, help } = await tabs.fresh({ width: PHONE_PX });
    await webUi.login('user');
    await webUi.load(DATA.path[webUi.family]);
    const isInWindow = async (button: Locator) => {
      const box = (await button.isVisible()) ? await button.boundingBox() : null;
      return box !== null && box.x >= 0 && box.x + TARGET_PX <= PHONE_PX;
    };
    let launcher = help.tab;
    const isThere = await eventually(async () => {
      launcher = (await isInWindow(help.tab)) ? help.tab : help.hostButton;
      return isInWindow(launcher);
    }, 15_000);
    if (!isThere) return no('neither a button nor a tab');
    await launcher.click();
    if (!(await eventually(() => help.isOpen()))) return no('it does not open');
    // Browsers let a page cancel Back only between entries of one document.
    await webUi.page.evaluate(() => history.pushState(history.state, '', '?visited'));
    const { page } = webUi;
    const url = page.url();
    await page.evaluate(() => history.back());
    if (!(await eventually(async () => !(await help.isOpen()))))
      return no('Back does not close it');
    return allOf(page.url() === url ? [] : ['Back changes the page']);
  },
};

export const helpPage: Check = {
  name: 'help page',
  title: "The help's page in Web-UI's menu has a title and entries, and the drawer closes",
  async run(tabs) {
    const { webUi, help } = await tabs.as('user');
    await webUi.goTo(DATA.path[webUi.family]);
    // An entry stays open beside the page.
    await help.goHome();
    await webUi.goTo(`/${webUi.plugin}`);
    const page = webUi.page.locator('bai-help-page');
    const entry = page.locator('a[data-entry-id]').first();
    if (!(await eventually(() => entry.isVisible(), 15_000))) return no('no entries');
    const failures: string[] = [];
    const title = page.getByRole('heading', { name: 'Help', exact: true }).first();
    if (!(await title.isVisible())) failures.push('no title');
    if (!(await eventually(async () => !(await help.isOpen())))) failures.push('a second list');
    await webUi.goTo(SESSIONS.path[webUi.family]);
    if (!(await eventually(async () => !(await page.isVisible())))) failures.push('it stays');
    return allOf(failures);
  },
};

export const adapter: Check = {
  name: 'adapter',
  title: 'Each visit requests the adapter of its shell family, and no other adapter',
  async run(tabs) {
    const { webUi, help } = await tabs.as('user');
    await help.open();
    await eventually(() => webUi.adapters.size > 0);
    const requested = new Set(tabs.visits.flatMap((visit) => [...visit.webUi.adapters]));
    const names = [...requested].sort().join(', ');
    return allOf(names === webUi.family ? [] : [`${webUi.family}, but requested ${names}`]);
  },
};

export const noErrors: Check = {
  name: 'no errors',
  title: 'The plugin causes no error in the page during the whole run',
  run(tabs) {
    const errors = tabs.visits.flatMap(({ webUi }) => webUi.errors);
    return Promise.resolve(allOf([...new Set(errors)]));
  },
};
