/** A dialog, a drawer or a notice of Web-UI over its page, or the header of the page. Lengths are CSS pixels of the window. */
export interface HostLayer {
  readonly kind: 'dialog' | 'notice' | 'header';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly zIndex: number;
  /** When the layer appeared, as `performance.now()`; 0 if the layer was there before. */
  readonly since: number;
}
