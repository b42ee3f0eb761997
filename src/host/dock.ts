import { currentFamily } from './families/index.js';

/** The tolerance for rounding when positions are compared. */
const ROUNDING_PX = 1;

/**
 * Makes room for a docked drawer by padding the body. Most releases then narrow their page.
 *
 * @param width in CSS pixels
 * @returns a function that restores the former padding; undefined if the page stays as wide
 */
export function makeRoom(width: number): (() => void) | undefined {
  const { style } = document.body;
  const room = `${width}px`;
  const former = style.getPropertyValue('padding-inline-end');
  // A host may replace the body with a copy that still has our padding.
  const before = former === room ? '' : former;
  style.setProperty('padding-inline-end', room);
  const release = () => {
    if (style.getPropertyValue('padding-inline-end') !== room) return;
    if (before === '') style.removeProperty('padding-inline-end');
    else style.setProperty('padding-inline-end', before);
  };
  if (hasRoom(width)) return release;
  release();
  return undefined;
}

/** Whether the content of the page ends before the drawer. */
function hasRoom(width: number): boolean {
  const content = currentFamily().content()?.getBoundingClientRect();
  if (!content) return true;
  const { clientWidth } = document.documentElement;
  return getComputedStyle(document.body).direction === 'rtl'
    ? content.left >= width - ROUNDING_PX
    : content.right <= clientWidth - width + ROUNDING_PX;
}
