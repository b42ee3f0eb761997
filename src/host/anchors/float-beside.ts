import type { Placement } from '../../model/hint.js';

/**
 * Lays an element over the page beside a control, where the page has no room for it, and keeps it
 * there until the returned function is called.
 */
export function floatBeside(
  element: HTMLElement,
  control: Element,
  placement: Placement,
): () => void {
  let stop: () => void = () => undefined;
  let over = false;
  // Nowhere is better than somewhere else.
  const hide = () => void (element.hidden = true);
  element.setAttribute('floating', '');
  document.body.append(element);
  void import('@floating-ui/dom').then(({ autoUpdate, computePosition, flip, offset, shift }) => {
    if (over) return;
    stop = autoUpdate(control, element, () => {
      void computePosition(control, element, {
        strategy: 'fixed',
        placement: placement === 'before' ? 'top-start' : 'bottom-start',
        middleware: [offset(8), flip(), shift({ padding: 8 })],
      }).then(({ x, y }) => {
        element.style.setProperty('left', `${x}px`);
        element.style.setProperty('top', `${y}px`);
      });
    });
  }, hide);
  return () => {
    over = true;
    stop();
    element.removeAttribute('floating');
    element.hidden = false;
    element.style.removeProperty('left');
    element.style.removeProperty('top');
    element.remove();
  };
}
