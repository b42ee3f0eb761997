/** Lets wide tables be scrolled by themselves, also with the keyboard; they are named by their heads. */
export function frameTables(content: DocumentFragment): void {
  for (const table of content.querySelectorAll('table')) {
    const frame = document.createElement('div');
    frame.className = 'table';
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', headsOf(table));
    table.replaceWith(frame);
    frame.append(table);
  }
}

const headsOf = (table: HTMLTableElement): string =>
  [...table.querySelectorAll('th')].map((head) => head.textContent.trim()).join(', ');
