/** What browsers send instead of the key where an input method has it. */
const TAKEN = 229;

/**
 * Whether a key is an input method's, which composes letters with it. Safari sends the key that ends
 * a composition after its end, as one of no composition.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  event.isComposing || event.keyCode === TAKEN;
