import type { Page } from '@playwright/test';
import { eventually } from '../eventually.js';
import { ENVIRONMENT, MAINTENANCE, REGISTRIES, SESSIONS, type Place } from '../places.js';
import type { AccountRole } from '../server/accounts.js';
import { clickTab } from './lists.js';
import { no, notApplicable, ok, type Check, type Outcome, type Visit } from './check.js';

/** The control of a hint, found without the help of the plugin. */
interface Control {
  /** The elements that compete: buttons or tables. */
  readonly selector: string;
  /** Text that only the hint's own control contains. */
  readonly text: string;
}

const BUTTONS = 'button, mwc-button';
const TABLES = 'table, vaadin-grid';

/** The greatest distance of a hint from its control. No other control may be closer. */
const MAX_GAP_PX = 48;

const RECALCULATE: Control = { selector: BUTTONS, text: 'recalculate usage' };
const RESCAN: Control = { selector: BUTTONS, text: 'rescan images' };

export const maintenanceHints: Check = {
  name: 'maintenance hints',
  title: 'The hints on Maintenance are at Recalculate Usage and Rescan Images',
  async run(tabs) {
    const visit = await tabs.as('superadmin');
    await visit.webUi.goTo(MAINTENANCE.path[visit.webUi.family]);
    const outcomes = [
      await hintAt(visit, 'recalculate-usage', RECALCULATE),
      await hintAt(visit, 'rescan-images', RESCAN),
    ];
    return outcomes.find(({ result }) => result !== 'ok') ?? ok();
  },
};

/** A check of one hint at a table. */
const tableHint = (
  name: string,
  hint: string,
  place: Place,
  text: string,
  role: AccountRole,
): Check => ({
  name,
  title: `The hint ${hint} is at its table`,
  async run(tabs) {
    const visit = await tabs.as(role);
    await visit.webUi.goTo(place.path[visit.webUi.family]);
    if (place.tab !== undefined && !(await clickTab(visit, place.tab)))
      return notApplicable(`no tab ${place.tab}`);
    return hintAt(visit, hint, { selector: TABLES, text });
  },
});

export const registryHint = tableHint(
  'registry hint',
  'one-registry',
  REGISTRIES,
  'registry.example.com',
  'superadmin',
);
export const imageHint = tableHint(
  'image hint',
  'missing-image',
  { ...ENVIRONMENT, tab: 'Images' },
  'python',
  'superadmin',
);
export const sessionHint = tableHint(
  'session hint',
  'pending-session',
  SESSIONS,
  'user-job',
  'user',
);

const LAUNCHER_FOLDERS: Control = { selector: TABLES, text: 'user-files' };

export const launcherHint: Check = {
  name: 'launcher hint',
  title: 'The hint in the session launcher is at the table of folders',
  async run(tabs) {
    const visit = await tabs.as('user');
    const { page, family } = visit.webUi;
    if (family === 'classic') return notApplicable('no launcher page');
    for (const step of ['2', '1', '3']) {
      await visit.webUi.load(`/session/start?step=${step}`);
      if (await eventually(() => isShown(page, LAUNCHER_FOLDERS), step === '2' ? 12_000 : 4000))
        return hintAt(visit, 'mount-a-folder', LAUNCHER_FOLDERS, 200);
    }
    const content = await page.evaluate(() => window.pageTools.content());
    return content.length < 40
      ? notApplicable('no launcher page')
      : no('the table of folders was not found in the launcher');
  },
};

const isShown = (page: Page, control: Control): Promise<boolean> =>
  page.evaluate(({ selector, text }) => {
    const { pageTools } = window;
    return pageTools
      .all(selector)
      .some((each) => pageTools.visible(each) && pageTools.text(each).toLowerCase().includes(text));
  }, control);

/** Whether a hint is at its own control, and at no other. */
async function hintAt(
  { webUi, help }: Visit,
  hint: string,
  control: Control,
  maxGap = MAX_GAP_PX,
): Promise<Outcome> {
  await help.close();
  const { page } = webUi;
  if (!(await eventually(() => isShown(page, control), 12_000)))
    return no(`${hint}: the page shows no control with "${control.text}"`);
  const element = page.locator(`bai-help-hint[data-hint-id="${hint}"]`);
  if (!(await eventually(() => element.isVisible(), 12_000)))
    return no(`${hint}: the hint is not in the page`);
  const [nearest] = await element.evaluateAll(([placed], { selector, text }) => {
    if (!placed) return [];
    const { pageTools } = window;
    return pageTools
      .all(selector)
      .filter((each) => pageTools.visible(each))
      .map((each) => ({
        gap: pageTools.gap(placed, each),
        own: pageTools.text(each).toLowerCase().includes(text),
        text: pageTools.text(each).slice(0, 30),
      }))
      .sort((one, other) => one.gap - other.gap || Number(other.own) - Number(one.own));
  }, control);
  if (!nearest) return no(`${hint}: no control is near`);
  if (!nearest.own) return no(`${hint}: it is nearer to "${nearest.text}"`);
  return nearest.gap > maxGap
    ? no(`${hint}: ${String(Math.round(nearest.gap))} px from its control`)
    : ok();
}
