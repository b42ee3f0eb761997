import { CALLOUT_TONES } from '../../model/callouts.js';
import type { Messages } from '../../state/messages-context.js';

/** Prevents a line break between a word and its icon. */
const WORD_JOINER = '\u2060';

/** Adds our elements and labels to the safe DOM of an entry. */
export function decorateArticle(
  content: DocumentFragment,
  entryId: string,
  messages: Messages,
  uiLanguage: string,
): void {
  markNewTabs(content);
  nameButtons(content, messages, uiLanguage);
  labelCallouts(content, messages);
  frameCode(content);
  frameTables(content);
  addCheckboxes(content, entryId);
}

/** Marks the links that open in a new tab. */
function markNewTabs(content: DocumentFragment): void {
  for (const anchor of content.querySelectorAll('a[target="_blank"]')) {
    anchor.append(WORD_JOINER, document.createElement('bai-help-new-tab'));
  }
}

/** Names each "show me" button by its control. Two buttons differ for a screen reader. */
function nameButtons(content: DocumentFragment, { showMe }: Messages, uiLanguage: string): void {
  for (const button of content.querySelectorAll<HTMLElement>('button[data-link]')) {
    button.className = 'show-me';
    button.lang = uiLanguage;
    button.textContent ||= showMe;
    const { control } = button.dataset;
    if (control) button.setAttribute('aria-label', `${button.textContent}: ${control}`);
  }
}

/** Labels each callout with its tone, which is otherwise only a color. Adds an icon. */
function labelCallouts(content: DocumentFragment, labels: Messages): void {
  for (const callout of content.querySelectorAll<HTMLElement>('.callout')) {
    const tone = CALLOUT_TONES.find((known) => known === callout.dataset['tone']) ?? 'note';
    const label = document.createElement('p');
    label.className = 'callout-label';
    label.textContent = labels[tone];
    const icon = document.createElement('bai-help-callout-icon');
    icon.setAttribute('tone', tone);
    label.append(icon);
    callout.prepend(label);
  }
}

/** Wraps each code block in an element with a copy button. Code is always left to right. */
function frameCode(content: DocumentFragment): void {
  for (const code of content.querySelectorAll('pre')) {
    code.dir = 'ltr';
    wrap(code, document.createElement('bai-help-code'));
  }
}

/** Makes wide tables scrollable, also by keyboard. The column headers name the scroll area. */
function frameTables(content: DocumentFragment): void {
  for (const table of content.querySelectorAll('table')) {
    const frame = document.createElement('div');
    frame.className = 'table';
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    const headers = [...table.querySelectorAll('th')].map((header) => header.textContent.trim());
    frame.setAttribute('aria-label', headers.join(', '));
    wrap(table, frame);
  }
}

/**
 * Adds a checkbox to each step of the numbered lists. Numbers the steps across the whole entry, so
 * that each number is unique.
 */
function addCheckboxes(content: DocumentFragment, entryId: string): void {
  let step = 0;
  for (const list of Array.from(content.children)) {
    // Lists inside steps or callouts are not steps.
    if (!(list instanceof HTMLOListElement)) continue;
    const steps = document.createElement('bai-help-steps');
    steps.setAttribute('entry', entryId);
    wrap(list, steps);
    Array.from(list.children).forEach((item, index) => {
      step += 1;
      addCheckbox(item, step, list.start + index);
    });
  }
}

/** @param shown the number that the reader sees beside the step */
function addCheckbox(item: Element, step: number, shown: number): void {
  const checkbox = document.createElement('input');
  checkbox.type = 'checkbox';
  checkbox.dataset['step'] = String(step);
  checkbox.dataset['shown'] = String(shown);
  // A label around the checkbox makes its target larger.
  const target = document.createElement('label');
  target.className = 'tick';
  target.append(checkbox);
  const text = document.createElement('div');
  text.className = 'step';
  text.append(...item.childNodes);
  item.append(target, text);
}

function wrap(element: Element, wrapper: Element): void {
  element.replaceWith(wrapper);
  wrapper.append(element);
}
