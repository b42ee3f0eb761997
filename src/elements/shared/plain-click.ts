/** Whether a click has the main button and no modifier. The browser handles other clicks. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Whether a key triggered the click. Firefox reports `detail` 1 for links, but no position. */
export const isByKeyboard = ({ detail, screenX, screenY }: MouseEvent): boolean =>
  detail === 0 || (screenX === 0 && screenY === 0);
