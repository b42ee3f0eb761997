/**
 * Makes room for a docked drawer: Web-UI narrows beside it and nothing is covered. In both
 * generations a padding of the body is enough, and what stood there before is put back.
 *
 * @param width in CSS pixels
 * @returns undoes it
 */
export function makeRoom(width: number): () => void {
  const { style } = document.body;
  const room = `${width}px`;
  const was = style.getPropertyValue('padding-inline-end');
  // A copy of the body, made while there was room, has that room too.
  const before = was === room ? '' : was;
  style.setProperty('padding-inline-end', room);
  return () => {
    if (style.getPropertyValue('padding-inline-end') !== room) return;
    if (before === '') style.removeProperty('padding-inline-end');
    else style.setProperty('padding-inline-end', before);
  };
}
