/**
 * Returns the buttons and links that match a selector or contain a match. Ignores those around other
 * buttons, such as a whole header that is a link.
 */
export const buttonsAround = (selector: string): readonly HTMLElement[] =>
  [...document.querySelectorAll(selector)]
    .map((element) => element.closest('a[href], button'))
    .filter((button) => button instanceof HTMLElement)
    .filter((button) => !button.querySelector('a, button'));
