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
  globalThis.packageVersion = state.version ?? (state.family === 'shell' ? '24.09.0' : '26.5.0');
  globalThis.buildNumber = '4711';
  globalThis.isElectron = state.electron;
  globalThis.isDarkMode = state.theme === 'dark';
}
