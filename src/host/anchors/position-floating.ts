import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Placement } from '../../model/hint.js';

/** The distance to the control, and to the edges of the window. */
const GAP_PX = 8;

/** Positions an element over the page beside a control, until the returned function is called. */
export function positionFloating(
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
      middleware: [offset(GAP_PX), flip(), shift({ padding: GAP_PX })],
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
