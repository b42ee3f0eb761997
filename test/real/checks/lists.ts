import { match } from '../../e2e/support/match.js';
import { eventually } from '../eventually.js';
import { DASHBOARD, ENVIRONMENT, LISTED, REGISTRIES, type Place } from '../places.js';
import { ROLES, type AccountRole } from '../server/accounts.js';
import { allOf, notApplicable, type Check, type Visit } from './check.js';

/** How many entries the home view lists before "Show all". */
const MIN_LISTED = 3;

export const lists: Check = {
  name: 'lists',
  title: 'The list equals that of `match`, on nine pages for a superadmin and five for others',
  async run(tabs) {
    const failures: string[] = [];
    for (const role of ROLES) {
      const visit = await tabs.as(role);
      for (const place of LISTED[role]) {
        await visit.webUi.goTo(place.path[visit.webUi.family]);
        const failure = await difference(visit, place, role);
        if (failure !== undefined) failures.push(`${role}, ${failure}`);
      }
    }
    return allOf(failures);
  },
};

export const startPage: Check = {
  name: 'start page',
  title: 'The list fits the page after the login',
  async run(tabs) {
    const visit = await tabs.as('user');
    const { webUi } = visit;
    await webUi.load('/');
    const path = await webUi.path();
    const place =
      webUi.family === 'classic' || path === '/summary'
        ? DASHBOARD
        : { ...DASHBOARD, name: path, match: path };
    const failure = await difference(visit, place, 'user');
    return allOf(failure === undefined ? [] : [failure]);
  },
};

export const tabsFollowed: Check = {
  name: 'tabs',
  title: 'The list follows a click on a tab of Web-UI',
  async run(tabs) {
    const visit = await tabs.as('superadmin');
    await visit.webUi.goTo(ENVIRONMENT.path[visit.webUi.family]);
    const failures: string[] = [];
    for (const place of [REGISTRIES, { ...ENVIRONMENT, tab: 'Images' }]) {
      if (!(await clickTab(visit, place.tab ?? ''))) return notApplicable('no such tabs');
      const failure = await difference(visit, place, 'superadmin');
      if (failure !== undefined) failures.push(failure);
    }
    return allOf(failures);
  },
};

/** Clicks a tab of the page. Returns whether there is one. */
export async function clickTab({ webUi }: Visit, label: string): Promise<boolean> {
  const tab = webUi.page
    .locator('.ant-tabs-tab, mwc-tab')
    .filter({ visible: true, hasText: label })
    .first();
  if (!(await eventually(() => tab.isVisible()))) return false;
  await tab.click();
  await webUi.settle();
  return true;
}

/** Compares the list in the drawer with that of `match`. */
async function difference(
  { webUi, help }: Visit,
  place: Place,
  role: AccountRole,
): Promise<string | undefined> {
  if (!(await help.open())) return `${place.name}: the drawer does not open`;
  await help.goHome();
  const expected = match(place.match, role, webUi.release.version);
  let listed: readonly string[] = [];
  const isEqual = await eventually(async () => {
    listed = await help.listed();
    return (
      listed.length >= Math.min(MIN_LISTED, expected.length) &&
      listed.every((id, index) => id === expected[index])
    );
  });
  if (isEqual) return undefined;
  const [actual, wanted] = [listed, expected].map((ids) => ids.slice(0, 3).join(' ') || 'nothing');
  return `${place.name} (${await webUi.path()}): lists ${actual ?? ''}, not ${wanted ?? ''}`;
}
