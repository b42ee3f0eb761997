/** A dialog, a drawer or a notice over Web-UI's page, or its header. Lengths are CSS pixels of the window. */
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
