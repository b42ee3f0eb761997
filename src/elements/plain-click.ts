/** A click that asks for nothing special: with a modifier or another button, links are the browser's. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Whether a key made the click. Firefox counts one for links all the same, but knows no place of it. */
export const isByKeyboard = ({ detail, screenX, screenY }: MouseEvent): boolean =>
  detail === 0 || (screenX === 0 && screenY === 0);
