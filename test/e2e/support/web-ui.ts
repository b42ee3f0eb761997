import type { Locator, Page } from '@playwright/test';
import type { Role } from '../../../src/model/audience.js';
import type { Generation } from '../../../src/model/path.js';

export const GENERATIONS: readonly Generation[] = ['g1', 'g2'];

/** What a plugin meets in the field: the shell, and React in its two looks. */
export const VERSIONS = [
  { name: 'g1', generation: 'g1', preset: { generation: 'g1' } },
  { name: 'g2a', generation: 'g2', preset: { generation: 'g2', look: 'antd' } },
  { name: 'g2b', generation: 'g2', preset: { generation: 'g2', look: 'astryx' } },
] as const;
export type Version = (typeof VERSIONS)[number];

/** What a test presets of the stand-in: see `test/web-ui/host/state.ts`. */
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

/** Opens the stand-in as preset. The preset holds for the first load; the stand-in keeps its own. */
export async function openWebUi(page: Page, preset: Preset, path = '/'): Promise<void> {
  await page.addInitScript((state) => {
    // Firefox runs it in the blank page before the first too, which has no origin and no storage.
    if (origin === 'null') return;
    if (localStorage.getItem('stand-in') === null) localStorage.setItem('stand-in', state);
  }, JSON.stringify(preset));
  await page.goto(path);
}

/** Goes to a page as a click in the sider does. */
export async function goTo(page: Page, path: string): Promise<void> {
  // Asked before the login is through, the host has no pages yet to go to.
  await page.waitForFunction(() => {
    if (!('standIn' in window)) return false;
    const client = Reflect.get(globalThis, 'backendaiclient') as { ready?: boolean } | undefined;
    if (window.standIn.state.role === 'anonymous') return true;
    const layout = document.querySelector('#webui-shell, #plugin-container');
    return layout !== null && client?.ready === true;
  });
  await page.evaluate((to) => window.standIn.go(to), path);
}

/** What opens the drawer: the header's Help button of each generation, or else the tab. */
export const launcher = (page: Page): Locator =>
  page
    .locator(
      '[data-testid=button-help], .webui-header-container a:has(.anticon-question-circle), bai-help-launcher button',
    )
    .filter({ visible: true })
    .first();

/** Opens the drawer as people do. */
export async function openHelp(page: Page): Promise<void> {
  // Before the plugin has come, the button is the host's.
  await page.locator('bai-help-root').waitFor({ state: 'attached' });
  // The login panel lies over the header, and the tab over both.
  const loggedOut = await page.evaluate(() => window.standIn.state.role === 'anonymous');
  await (loggedOut ? page.locator('bai-help-launcher button') : launcher(page)).click();
}

/** The ids in one of the drawer's lists, in order. */
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
