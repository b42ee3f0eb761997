/** The progress of "show me". */
export type SpotlightState =
  | { readonly at: 'waiting' }
  | {
      readonly at: 'control';
      readonly control: Element;
      readonly name: string;
      /** The accent color of its place; undefined for the accent of the document. */
      readonly accent: string | undefined;
      /** Whether the control gets focus too. */
      readonly focus: boolean;
    }
  /** The page is open, but has no such control. */
  | { readonly at: 'nothing' }
  /** The reader has no access to the page. */
  | { readonly at: 'closed page' };
