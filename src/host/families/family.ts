/** One family of Web-UI's shells: all that differs between releases. */
export interface HostFamily {
  readonly name: string;
  /** Whether the document is of this family. */
  matches(): boolean;
  /** The selector of the header's Help button, or of the icon in it. */
  readonly helpButton: string;
  /** The oldest release of the family. */
  readonly oldest: string;
  /** Opens a path through Web-UI's own router. */
  navigate(path: string): void;
}
