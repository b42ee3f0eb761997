import type { Locator } from '@playwright/test';
import { eventually } from '../eventually.js';
import { DATA, REGISTRIES, SESSIONS } from '../places.js';
import { clickTab } from './lists.js';
import { allOf, no, notApplicable, ok, type Check, type Outcome, type Visit } from './check.js';

export const docked: Check = {
  name: 'docked',
  title: 'At 1440 px the page narrows and no control is covered, or the drawer lies over the page',
  async run(tabs) {
    const visit = await tabs.as('superadmin');
    const { webUi, help } = visit;
    const failures: string[] = [];
    const notes: string[] = [];
    for (const place of [SESSIONS, DATA]) {
      await webUi.goTo(place.path[webUi.family]);
      await help.close();
      await help.open();
      await webUi.settle();
      const isDocked = (await webUi.page.locator('bai-help-drawer[docked]').count()) > 0;
      const covered = await webUi.page.evaluate(() => window.pageTools.covered());
      if (isDocked && covered.length > 0)
        failures.push(`${place.name}: docked, but covers ${covered.slice(0, 3).join(', ')}`);
      if (!isDocked) notes.push('over the page');
    }
    return failures.length > 0 ? allOf(failures) : ok(notes[0]);
  },
};

/** An open dialog of Web-UI, with the button that closes it. */
interface Dialog {
  readonly surface: Locator;
  readonly close: Locator;
}

export const dialogs: Check = {
  name: 'dialogs',
  title: 'The drawer works beside a dialog of Web-UI, and the dialog beside the drawer',
  async run(tabs) {
    const visit = await tabs.as('superadmin');
    const { webUi, help } = visit;
    const dialog = webUi.family === 'react' ? await openModal(visit) : await openLitDialog(visit);
    if (!dialog) return notApplicable('no dialog could be opened');
    const target = (await dialog.close.isVisible()) ? dialog.close : dialog.surface;
    // A wide dialog is in front of the drawer until the tab is clicked.
    await webUi.settle();
    const isWide = await help.tab.isVisible();
    const before = isWide ? await reachable(target, 'covered') : undefined;
    if (isWide) await help.tab.click();
    const entry = webUi.page.locator('bai-help-drawer a[data-entry-id]').first();
    const id = (await entry.getAttribute('data-entry-id')) ?? '';
    const isRead = await entry.click({ timeout: 15_000 }).then(
      () => eventually(() => help.article(id).isVisible()),
      () => false,
    );
    const { result } = before ?? (await reachable(target, 'covered'));
    await webUi.load(DATA.path[webUi.family]);
    return allOf([
      ...(isRead ? [] : ['an entry cannot be opened beside the dialog']),
      ...(result === 'ok' ? [] : ['the dialog is covered by the drawer']),
    ]);
  },
};

/** Opens a dialog of the session list, as its button does. Lit dialogs make the page inert. */
async function openLitDialog({ webUi, help }: Visit): Promise<Dialog | undefined> {
  const { page, family } = webUi;
  await webUi.load(SESSIONS.path[family]);
  await help.open();
  await help.goHome();
  const isOpen = await page.evaluate(() => {
    const dialog = window.pageTools
      .all('backend-ai-dialog, mwc-dialog')
      .find((each) => typeof Reflect.get(each, 'show') === 'function');
    if (!dialog) return false;
    (Reflect.get(dialog, 'show') as () => void).call(dialog);
    return true;
  });
  if (!isOpen) return undefined;
  const surface = page.locator('.mdc-dialog__surface').filter({ visible: true }).first();
  if (!(await eventually(() => surface.isVisible()))) return undefined;
  const dialog = page.locator('backend-ai-dialog[open], mwc-dialog[open]').first();
  return {
    surface,
    close: dialog.locator('mwc-icon-button[icon="close"]').filter({ visible: true }).first(),
  };
}

/** Opens the dialog that deletes a registry. */
async function openModal(visit: Visit): Promise<Dialog | undefined> {
  const { webUi, help } = visit;
  const { page, family } = webUi;
  await webUi.load(REGISTRIES.path[family]);
  if (!(await clickTab(visit, REGISTRIES.tab ?? ''))) return undefined;
  await help.open();
  await help.goHome();
  const trash = page
    .locator('tr :is(.anticon-delete, .lucide-trash-2, .lucide-trash, .anticon-setting)')
    .filter({ visible: true })
    .first();
  if (!(await eventually(() => trash.isVisible()))) return undefined;
  await trash.click();
  const surface = page.locator('.ant-modal, .ant-popconfirm').filter({ visible: true }).first();
  if (!(await eventually(() => surface.isVisible()))) return undefined;
  return { surface, close: surface.locator('.ant-modal-close').first() };
}

export const notifications: Check = {
  name: 'notifications',
  title: "Web-UI's notification drawer is reachable while the help is open",
  async run(tabs) {
    const { webUi, help } = await tabs.as('superadmin');
    const { page } = webUi;
    await webUi.goTo(SESSIONS.path[webUi.family]);
    await help.open();
    await webUi.settle();
    const bell = page
      .locator('.anticon-bell, .lucide-bell, mwc-icon-button#notification-button')
      .filter({ visible: true })
      .first();
    if (!(await eventually(() => bell.isVisible()))) return notApplicable('no bell');
    const isClicked = await bell.click({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
    if (!isClicked) return no('the bell is covered');
    const drawer = page
      .locator(
        '.ant-drawer-content-wrapper, .ant-drawer-section, mwc-drawer [slot="appContent"] #notification',
      )
      .filter({ visible: true })
      .first();
    if (!(await eventually(() => drawer.isVisible()))) return notApplicable('no such drawer');
    const outcome = await reachable(drawer, 'the notification drawer is behind the help');
    await bell.click({ timeout: 15_000 }).catch(() => page.keyboard.press('Escape'));
    await help.close();
    return outcome;
  },
};

export const wideModal: Check = {
  name: 'wide modal',
  title: "The close button of Web-UI's folder explorer is reachable while the help is open",
  async run(tabs) {
    const { webUi, help } = await tabs.as('user');
    const { page } = webUi;
    await webUi.goTo(DATA.path[webUi.family]);
    await help.open();
    await webUi.settle();
    const folder = page.getByText('user-files', { exact: true }).filter({ visible: true }).first();
    if (!(await eventually(() => folder.isVisible(), 10_000)))
      return notApplicable('the folder is not in the page');
    await folder.click({ timeout: 15_000 }).catch(() => undefined);
    const modal = page
      .locator('.ant-modal, .ant-drawer-content-wrapper, backend-ai-dialog#folder-explorer-dialog')
      .filter({ visible: true })
      .first();
    if (!(await eventually(() => modal.isVisible()))) {
      await help.close();
      return notApplicable('a click on the name of a folder opens no explorer');
    }
    const close = modal
      .locator('.ant-modal-close, .ant-drawer-close, mwc-icon-button[icon="close"]')
      .filter({ visible: true })
      .first();
    const outcome =
      (await close.count()) === 0
        ? ok('no close button')
        : await reachable(close, 'its close button is behind the help');
    await close.click({ timeout: 15_000 }).catch(() => page.keyboard.press('Escape'));
    await help.close();
    return outcome;
  },
};

/** Whether the element is on top at its center, after its animation. */
async function reachable(element: Locator, failure: string): Promise<Outcome> {
  const isReachable = await eventually(() =>
    element.evaluate((each) => window.pageTools.isReachable(each)),
  );
  return isReachable ? ok() : no(failure);
}
