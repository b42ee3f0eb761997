import type { Client } from './client.js';
import { Options } from './options.js';
import type { StandIn } from './api.js';
import { state } from './state.js';

declare global {
  var backendaiclient: Client | null | undefined;
  var backendaioptions: Options;
  var packageVersion: string;
  var buildNumber: string;
  var isElectron: boolean;
  var isDarkMode: boolean;
  /** the shell family only. */
  var currentPage: string;
  /** the shell family only. */
  var backendaiPages: { name: string; url: string; menuitem: string }[] | undefined;
  /** the shell family only. */
  var lablupNotification: { text: string; detail: string; show(): void } | undefined;
  interface Window {
    standIn: StandIn;
  }
}

/**
 * Publishes the globals that exist from the start. `backendaiclient` is undefined until the login.
 */
export function publishGlobals(): void {
  globalThis.backendaioptions = new Options();
  globalThis.packageVersion = state.version ?? VERSIONS[state.family];
  globalThis.isElectron = state.electron;
  if (state.family === 'classic') return;
  globalThis.buildNumber = '4711';
  globalThis.isDarkMode = state.theme === 'dark';
}

/** The version of each family. */
const VERSIONS = { classic: '23.09.1', shell: '24.09.0', react: '26.5.0' } as const;
