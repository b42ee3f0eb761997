/**
 * Gives each step of an entry's numbered lists a box to tick. Steps are counted through the whole
 * entry, so that each has a number of its own, whatever its list begins with.
 */
export function addTicks(content: DocumentFragment, entry: string): void {
  let step = 0;
  for (const list of Array.from(content.children)) {
    // Lists within steps or callouts are parts of something, not steps.
    if (!(list instanceof HTMLOListElement)) continue;
    const steps = document.createElement('bai-help-steps');
    steps.setAttribute('entry', entry);
    list.replaceWith(steps);
    steps.append(list);
    Array.from(list.children).forEach((item, index) => {
      step += 1;
      addTick(item, step, list.start + index);
    });
  }
}

/** @param shown the number that the reader sees before the step */
function addTick(item: Element, step: number, shown: number): void {
  const tick = document.createElement('input');
  tick.type = 'checkbox';
  tick.dataset['step'] = String(step);
  tick.dataset['shown'] = String(shown);
  // A label around it makes the area to press larger than the box.
  const area = document.createElement('label');
  area.className = 'tick';
  area.append(tick);
  const text = document.createElement('div');
  text.className = 'step';
  text.append(...item.childNodes);
  item.append(area, text);
}
