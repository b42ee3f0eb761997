/** What a generation of Web-UI can be asked from outside; the rest it does on its own. */
export interface Generation {
  /** Draws Web-UI and starts its plugin loader, before anybody is logged in. */
  start(root: Element): void;
  /** Goes somewhere as a click in the sider does. */
  go(path: string): void;
  /** Switches the tab of the page that is shown, as a click on it does. */
  tab(name: string): void;
}
