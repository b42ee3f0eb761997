import type { Locator, Page } from '@playwright/test';
import type { Role } from '../../../src/model/audience.js';
import { drawerOf } from '../../driver/page-driver.js';

/** The stand-ins for the families of Web-UI. */
export type Family = 'shell' | 'react';

export const FAMILIES: readonly Family[] = ['shell', 'react'];

/** The versions of Web-UI in use: the shell, and React in its two looks. */
export const VERSIONS = [
  { name: 'shell', family: 'shell', preset: { family: 'shell' } },
  { name: 'reactAntd', family: 'react', preset: { family: 'react', look: 'antd' } },
  { name: 'reactAstryx', family: 'react', preset: { family: 'react', look: 'astryx' } },
] as const;
export type Version = (typeof VERSIONS)[number];

/** The initial state of the stand-in, as in `test/web-ui/host/state.ts`. */
export interface Preset {
  readonly family: Family | 'classic';
  readonly look?: 'antd' | 'astryx';
  readonly paths?: 'flat' | 'scoped';
  readonly grid?: 'table' | 'slotted';
  readonly tabs?: 'url' | 'page';
  readonly header?: 'bar' | 'plain';
  readonly version?: string;
  readonly scramble?: 'none' | 'marks' | 'texts';
  readonly role: Role;
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly plugins?: readonly string[];
  readonly loginDelay?: number;
  readonly pluginDelay?: number;
  readonly electron?: boolean;
}

/** A page in the stand-in, by its path in each family. */
export const PAGES: readonly Readonly<Record<Family, string>>[] = [
  { shell: '/summary', react: '/project/default/dashboard' },
  { shell: '/job', react: '/project/default/session' },
  { shell: '/session/start', react: '/project/default/session/start' },
  { shell: '/data', react: '/project/default/data' },
  { shell: '/credential', react: '/admin/users' },
  { shell: '/environment', react: '/admin/environment' },
  { shell: '/environment?tab=preset', react: '/admin/environment?tab=preset' },
  { shell: '/environment?tab=registry', react: '/admin/environment?tab=registry' },
  { shell: '/maintenance', react: '/admin/maintenance' },
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
export const launcher = (page: Page): Locator => drawerOf(page).launcher;

/** Opens the drawer as a user does. */
export const openHelp = (page: Page): Promise<void> => drawerOf(page).open();

/** Returns the ids in one of the lists of the drawer, in order. */
export const listed = (page: Page, list: 'fitting' | 'others'): Promise<string[]> =>
  drawerOf(page).listed(list);

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
      toggleNotifications(): void;
      openExplorer(): void;
      openModal(): void;
      openLitDialog(): void;
      readonly state: { readonly role: Role };
    };
  }
}
