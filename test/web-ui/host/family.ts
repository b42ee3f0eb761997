/** The interface of a family of Web-UI. */
export interface Family {
  /** Renders Web-UI and starts its plugin loader, before any login. */
  start(root: Element): void;
  /** Goes to a path as a click in the sider does. */
  go(path: string): void;
  /** Switches the tab of the current page as a click on it does. */
  tab(name: string): void;
}
