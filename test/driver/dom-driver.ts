import { sendKeys } from '@web/test-runner-commands';
import { click, typeText } from '../support/browser.js';
import { deepAll, deepOne } from '../support/dom.js';
import { waitUntil } from '../support/wait.js';
import type { HelpDriver } from './help-driver.js';
import { settled } from './settled.js';

const idsOf = (elements: readonly Element[]): string[] =>
  elements.map((element) => element.getAttribute('data-entry-id') ?? '');

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent.trim();

/** The drawer of the document, driven by real mouse clicks and keys. */
class DomDriver implements HelpDriver {
  async open(): Promise<void> {
    await waitUntil(() => this.hasButton('Open help'));
    await this.press('Open help');
    await waitUntil(() => this.isOpen());
    await settled();
  }

  press(name: string): Promise<void> {
    return this.click(this.button(name));
  }

  /** Clicks an element that has no name of its own. */
  async click(element: Element): Promise<void> {
    await click(element);
    await settled();
  }

  async key(...names: readonly string[]): Promise<void> {
    for (const name of names) await sendKeys({ press: name });
    await settled();
  }

  /** Moves focus to an element and presses a key there. */
  async keyOn(element: HTMLElement, name: string): Promise<void> {
    element.focus();
    await this.key(name);
  }

  async search(query: string): Promise<void> {
    this.field().focus();
    await typeText(query);
    await settled();
  }

  isOpen(): boolean {
    return deepAll('aside').some((panel) => panel.checkVisibility());
  }

  listed(list?: 'fitting' | 'others'): string[] {
    const lists = list ? deepAll(`[data-list=${list}]`) : [document];
    return idsOf(
      lists.flatMap((root) => {
        const tree = root instanceof Element ? (root.shadowRoot ?? root) : root;
        return deepAll('a[data-entry-id]', tree);
      }),
    );
  }

  results(): string[] {
    return idsOf(deepAll('[role=option]').filter((option) => option.checkVisibility()));
  }

  entry(): string | undefined {
    return idsOf(deepAll('article'))[0];
  }

  /** Returns the only visible button or link with this name. */
  button(name: string): HTMLElement {
    const [only, ...others] = this.buttons(name);
    if (only && others.length === 0) return only;
    throw new Error(`${others.length + Number(Boolean(only))} buttons are named "${name}", not 1.`);
  }

  hasButton(name: string): boolean {
    return this.buttons(name).length > 0;
  }

  panel(): HTMLElement {
    return deepOne('aside');
  }

  /** Returns the part of the panel that scrolls. */
  content(): HTMLElement {
    return deepOne('.content');
  }

  /** Returns the search field. */
  field(): HTMLInputElement {
    const field = deepOne('input[role=combobox]');
    if (field instanceof HTMLInputElement) return field;
    throw new Error('The search field is no input.');
  }

  private buttons(name: string): HTMLElement[] {
    return deepAll('button, a').filter(
      (each): each is HTMLElement =>
        each instanceof HTMLElement && nameOf(each) === name && each.checkVisibility(),
    );
  }
}

export const drawer = new DomDriver();
