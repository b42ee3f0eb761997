import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
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
  element.setAttribute('floating', '');
  document.body.append(element);
  const stop = autoUpdate(control, element, () => {
    void computePosition(control, element, {
      strategy: 'fixed',
      placement: placement === 'before' ? 'top-start' : 'bottom-start',
      middleware: [offset(8), flip(), shift({ padding: 8 })],
    }).then(({ x, y }) => {
      element.style.setProperty('left', `${x}px`);
      element.style.setProperty('top', `${y}px`);
    });
  });
  return () => {
    stop();
    element.removeAttribute('floating');
    element.style.removeProperty('left');
    element.style.removeProperty('top');
    element.remove();
  };
}
