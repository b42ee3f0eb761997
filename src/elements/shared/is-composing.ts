/** The key code that browsers send while an input method handles the key. */
const IME_KEY_CODE = 229;

/**
 * Whether an input method handles a key. Safari sends the key that ends a composition after the end,
 * and without `isComposing`.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign in Safari
  event.isComposing || event.keyCode === IME_KEY_CODE;
