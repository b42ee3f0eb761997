import { announcedQuote } from '../../model/announcements/announced-quote.js';
import type { Announcement } from '../../model/announcements/announcement.js';

/** The parts of a text that may describe a case, the preferred one first. */
const BLOCKS = ['li', 'tr', '.callout', 'p'];

/** The words of the mark. */
interface CaseLabel {
  readonly text: string;
  readonly lang: string;
}

/** Marks the part of a text that quotes the announced message. Removes a former mark. */
export function markCase(
  content: HTMLElement,
  announcement: Announcement | undefined,
  { text, lang }: CaseLabel,
): void {
  for (const block of content.querySelectorAll<HTMLElement>('[data-case]')) {
    delete block.dataset['case'];
    block.removeAttribute('tabindex');
    block.querySelector('.case')?.remove();
  }
  const block = announcement && blockOf(content, announcement);
  if (!block) return;
  const label = document.createElement('span');
  label.className = 'case';
  label.lang = lang;
  label.textContent = text;
  block.dataset['case'] = '';
  // Script moves focus here for reading.
  block.tabIndex = -1;
  (block.querySelector(':scope > .step, :scope > th, :scope > td') ?? block).prepend(label);
}

function blockOf(content: HTMLElement, announcement: Announcement): HTMLElement | undefined {
  const quotes = [...content.querySelectorAll('strong, code')].filter(
    (quote) => !quote.closest('pre'),
  );
  const index = announcedQuote(
    announcement,
    quotes.map(({ textContent }) => textContent),
  );
  const quote = index === undefined ? undefined : quotes[index];
  for (const selector of BLOCKS) {
    const block = quote?.closest<HTMLElement>(selector);
    if (block) return block;
  }
  return undefined;
}
