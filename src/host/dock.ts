/**
 * Makes room for a docked drawer by padding the body, which narrows Web-UI's page.
 *
 * @param width in CSS pixels
 * @returns a function that restores the former padding
 */
export function makeRoom(width: number): () => void {
  const { style } = document.body;
  const room = `${width}px`;
  const former = style.getPropertyValue('padding-inline-end');
  // A host may replace the body with a copy that still has our padding.
  const before = former === room ? '' : former;
  style.setProperty('padding-inline-end', room);
  return () => {
    if (style.getPropertyValue('padding-inline-end') !== room) return;
    if (before === '') style.removeProperty('padding-inline-end');
    else style.setProperty('padding-inline-end', before);
  };
}
