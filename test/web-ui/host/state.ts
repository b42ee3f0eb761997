/**
 * The state of the stand-in: `localStorage['stand-in']`, read once at the start. The bar and tests
 * set it. A preset may be partial, and missing fields fall back to the defaults.
 */
export type Role = 'anonymous' | 'user' | 'admin' | 'superadmin';
export type Theme = 'light' | 'dark';

export interface State {
  family: 'classic' | 'shell' | 'react';
  /** The look of the React family: antd until mid-2026, astryx since then. */
  look: 'antd' | 'astryx';
  /** The paths of the React family: flat until mid-2026, with a scope since then. */
  paths: 'flat' | 'scoped';
  /** How the shell family draws sessions. The headings of a grid come through slots. */
  grid: 'table' | 'slotted';
  /** Where the shell family has the chosen tab: in the URL from 24.09 on. */
  tabs: 'url' | 'page';
  /** The header of the shell family. To 24.09, it has a class of its own. */
  header: 'bar' | 'plain';
  /** Emulates a version with different ids, classes and test ids, or with different texts too. */
  scramble: 'none' | 'marks' | 'texts';
  role: Role;
  language: string;
  theme: Theme;
  /** The plugins that load instead of the ones in `/config.toml`. */
  plugins?: string[];
  /**
   * The delay of the first login in ms, while `backendaiclient` is undefined. A plugin of the shell family loads
   * before the login, or after it with a longer `pluginDelay`.
   */
  loginDelay: number;
  /** The time from the creation of a client to its flags, in ms. */
  connectDelay: number;
  /** The delay of each plugin import, in ms. */
  pluginDelay: number;
  /** The duration of a maintenance task, in ms. */
  taskDelay: number;
  /** Emulates the desktop app: plugins load from another origin. */
  electron: boolean;
  /** Replaces the `packageVersion` of the family. */
  version?: string;
}

const KEY = 'stand-in';

const defaults: State = {
  family: 'shell',
  look: 'astryx',
  paths: 'scoped',
  grid: 'table',
  tabs: 'url',
  header: 'bar',
  scramble: 'none',
  role: 'user',
  language: 'en',
  theme: 'light',
  loginDelay: 150,
  connectDelay: 30,
  pluginDelay: 0,
  taskDelay: 1500,
  electron: false,
};

/** Returns the stored state; undefined before the first visit. */
export const readKept = (): string | undefined => localStorage.getItem(KEY) ?? undefined;

function read(): State {
  try {
    const kept: unknown = JSON.parse(readKept() ?? '{}');
    return typeof kept === 'object' ? { ...defaults, ...kept } : { ...defaults };
  } catch {
    return { ...defaults };
  }
}

export const state: State = read();

export function keep(change: Partial<State>): void {
  Object.assign(state, change);
  localStorage.setItem(KEY, JSON.stringify(state));
}
