/** The parts that a measurement uses: of the drawer, or of its peer. */
export interface Product {
  readonly open: () => void;
  readonly close: () => void;
  readonly isClosed: () => boolean;
  /** The link to the first entry of the list, once it is shown. */
  readonly firstLink: () => HTMLElement | undefined;
  /** The first paragraph of the open entry, once it is shown. */
  readonly paragraph: () => HTMLElement | undefined;
  /** Returns from an entry to the list. */
  readonly goBack: () => void;
}
