/** How far the mark is over the edges of the button. */
const OVERLAP_PX = 10;

/**
 * Keeps an element at the upper corner of a button until the signal. The button and its ancestors do
 * not change.
 *
 * @param button returns the visible button; undefined while there is none
 */
export function markButton(
  element: HTMLElement,
  button: () => HTMLElement | undefined,
  signal: AbortSignal,
): void {
  const place = () => {
    const found = button();
    element.toggleAttribute('placed', found !== undefined);
    if (!found) return;
    const { left, right, top } = found.getBoundingClientRect();
    const isRtl = getComputedStyle(found).direction === 'rtl';
    element.style.left = `${isRtl ? left - 2 : right - OVERLAP_PX}px`;
    element.style.top = `${top}px`;
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(document.body);
  const found = button()?.parentElement;
  if (found) sizes.observe(found);
  window.addEventListener('resize', place, { signal });
  document.addEventListener('scroll', place, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => sizes.disconnect());
  place();
}
