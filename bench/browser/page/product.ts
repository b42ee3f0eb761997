/** The parts that a measurement uses: of the drawer, or of its peer. */
export interface Product {
  open(): void;
  close(): void;
  isClosed(): boolean;
  /** The link to the first entry of the list, once it is shown. */
  firstLink(): HTMLElement | undefined;
  /** The first paragraph of the open entry, once it is shown. */
  paragraph(): HTMLElement | undefined;
  /** Returns from an entry to the list. */
  goBack(): void;
}
