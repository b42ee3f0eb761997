import type { Locator, Page } from '@playwright/test';
import type { Role } from '../../../src/model/audience.js';

/** The stand-ins for the generations of Web-UI. */
export type Generation = 'g1' | 'g2';

export const GENERATIONS: readonly Generation[] = ['g1', 'g2'];

/** The versions of Web-UI in use: the shell, and React in its two looks. */
export const VERSIONS = [
  { name: 'g1', generation: 'g1', preset: { generation: 'g1' } },
  { name: 'g2a', generation: 'g2', preset: { generation: 'g2', look: 'antd' } },
  { name: 'g2b', generation: 'g2', preset: { generation: 'g2', look: 'astryx' } },
] as const;
export type Version = (typeof VERSIONS)[number];

/** The initial state of the stand-in, as in `test/web-ui/host/state.ts`. */
export interface Preset {
  readonly generation: Generation;
  readonly look?: 'antd' | 'astryx';
  readonly scramble?: 'none' | 'marks' | 'texts';
  readonly role: Role;
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly plugins?: readonly string[];
  readonly loginDelay?: number;
  readonly pluginDelay?: number;
  readonly electron?: boolean;
}

/** A page in the stand-in, by its path in each generation. */
export const PAGES: readonly Readonly<Record<Generation, string>>[] = [
  { g1: '/summary', g2: '/project/default/dashboard' },
  { g1: '/job', g2: '/project/default/session' },
  { g1: '/session/start', g2: '/project/default/session/start' },
  { g1: '/data', g2: '/project/default/data' },
  { g1: '/credential', g2: '/admin/users' },
  { g1: '/environment', g2: '/admin/environment' },
  { g1: '/environment?tab=preset', g2: '/admin/environment?tab=preset' },
  { g1: '/environment?tab=registry', g2: '/admin/environment?tab=registry' },
  { g1: '/maintenance', g2: '/admin/maintenance' },
];

/** Opens the stand-in with a preset. Later loads keep the state of the stand-in. */
export async function openWebUi(page: Page, preset: Preset, path = '/'): Promise<void> {
  await page.addInitScript((state) => {
    // Firefox also runs the script in the blank page, which has no origin and no storage.
    if (origin === 'null') return;
    if (localStorage.getItem('stand-in') === null) localStorage.setItem('stand-in', state);
  }, JSON.stringify(preset));
  await page.goto(path);
}

/** Goes to a page as a click in the sider does. */
export async function goTo(page: Page, path: string): Promise<void> {
  // The host has no pages until the login is done.
  await page.waitForFunction(() => {
    if (!('standIn' in window)) return false;
    const client = Reflect.get(globalThis, 'backendaiclient') as { ready?: boolean } | undefined;
    if (window.standIn.state.role === 'anonymous') return true;
    const layout = document.querySelector('#webui-shell, #plugin-container');
    return layout !== null && client?.ready === true;
  });
  await page.evaluate((to) => window.standIn.go(to), path);
}

/** Returns the button that opens the drawer: the Help button or the tab. */
export const launcher = (page: Page): Locator =>
  page
    .locator(
      '[data-testid=button-help], .webui-header-container a:has(.anticon-question-circle), bai-help-launcher button',
    )
    .filter({ visible: true })
    .first();

/** Opens the drawer as a user does. */
export async function openHelp(page: Page): Promise<void> {
  // Until the plugin is loaded, the button belongs to the host.
  await page.locator('bai-help-root').waitFor({ state: 'attached' });
  // The login panel covers the header, and the tab is above both.
  const loggedOut = await page.evaluate(() => window.standIn.state.role === 'anonymous');
  await (loggedOut ? page.locator('bai-help-launcher button') : launcher(page)).click();
}

/** Returns the ids in one of the lists of the drawer, in order. */
export const listed = (page: Page, list: 'fitting' | 'others'): Promise<(string | null)[]> =>
  page
    .locator(`bai-help-drawer [data-list=${list}] a[data-entry-id]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-entry-id')));

declare global {
  interface Window {
    standIn: {
      go(path: string): void;
      tab(name: string): void;
      login(role: Role): Promise<void>;
      logout(options?: { reload: boolean }): void;
      actAs(role: Role | null): void;
      setLanguage(language: string): void;
      setTheme(theme: 'light' | 'dark'): void;
      redraw(times: number): Promise<void>;
      readonly state: { readonly role: Role };
    };
  }
}
