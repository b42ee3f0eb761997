import type { Family } from './family.js';
import { setLanguage } from './language.js';
import { actAs, login, logout } from './session.js';
import { state, type State } from './state.js';
import { changed } from './changes.js';
import { openExplorer, openLitDialog, openModal, toggleNotifications } from './layers.js';
import { setTheme } from './theme.js';
import { wait } from './wait.js';

/** `window.standIn`: the actions of the bar, for tests. */
export interface StandIn {
  /** Goes to a path of the current family, as a click in the sider does. */
  go(path: string): void;
  /** Switches the tab of the current page. */
  tab(name: string): void;
  /** Connects as a role, without a reload. Resolves when connected. */
  login: typeof login;
  /** Logs out. `{ reload: true }` reloads afterwards, as Web-UI usually does. */
  logout: typeof logout;
  /** the React family: takes the flags of another role, or with null the original ones. */
  actAs: typeof actAs;
  setLanguage: typeof setLanguage;
  setTheme: typeof setTheme;
  /** Renders everything a number of times. Every tenth time the components remount. */
  redraw(times: number): Promise<void>;
  /** Shows or hides the notification drawer, as a click on the bell does. */
  toggleNotifications: typeof toggleNotifications;
  /** Shows a wide modal that Escape does not close. */
  openExplorer: typeof openExplorer;
  /** Shows a small modal. */
  openModal: typeof openModal;
  /** the shell family: shows a dialog that makes the rest of the document inert. */
  openLitDialog: typeof openLitDialog;
  readonly state: Readonly<State>;
}

export function publishApi(family: Family): void {
  window.standIn = {
    go: (path) => family.go(path),
    tab: (name) => family.tab(name),
    login,
    logout,
    actAs,
    setLanguage,
    setTheme,
    redraw,
    toggleNotifications,
    openExplorer,
    openModal,
    openLitDialog,
    state,
  };
}

async function redraw(times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    changed();
    if (n % 10 === 0) await wait(0);
  }
}
