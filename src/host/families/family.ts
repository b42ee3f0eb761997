import type { PageTarget } from '../../model/path.js';

/** One family of Web-UI's shells: all that differs between releases. */
export interface HostFamily {
  readonly name: string;
  /** Whether the document is of this family. */
  matches(): boolean;
  /** The selector of the header's Help button, or of the icon in it. */
  readonly helpButton: string;
  /**
   * Returns the path of a page, with its tab in the query.
   *
   * @param project the current project; undefined where Web-UI finds it
   */
  pathOf(target: PageTarget, project: string | undefined): string;
  /** Opens a path through Web-UI's own router. */
  navigate(path: string): void;
}
