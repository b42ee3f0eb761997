import type { Page } from '@playwright/test';

/** Actions on the help that a page repeats. */
export interface Cycles {
  /** Appends the element of the plugin and removes it. */
  mount(times: number): Promise<void>;
  /** Opens and closes the drawer. */
  open(times: number): Promise<void>;
  /** Changes the page. An entry is open during the second half. */
  goOn(times: number, tour: readonly string[]): Promise<void>;
}

/**
 * Adds `cycles` to the page. They run in the page, since a call from the test takes longer than a
 * cycle.
 *
 * @param tag the tag of the plugin
 * @param entries the ids of the entries to read
 */
export async function provideCycles(
  page: Page,
  tag: string,
  entries: readonly string[],
): Promise<void> {
  await page.addInitScript(provide, { tag, entries });
}

/** Runs in the page. */
function provide({ tag, entries }: { tag: string; entries: readonly string[] }): void {
  const DRAWER = ['bai-help-root', 'bai-help-drawer'];
  const VIEW = [...DRAWER, 'bai-help-view'];

  /** Waits until the page is idle. */
  const idle = () => scheduler.postTask(() => undefined, { priority: 'background' });

  /** Finds an element through nested shadow roots, by one selector for each. */
  const find = (selectors: readonly string[]): Element | null => {
    let root: ParentNode | null | undefined = document;
    let element: Element | null = null;
    for (const selector of selectors) {
      element = root?.querySelector(selector) ?? null;
      root = element?.shadowRoot;
    }
    return element;
  };

  const until = async (holds: () => boolean, what: string): Promise<void> => {
    const deadline = performance.now() + 30_000;
    while (!holds()) {
      if (performance.now() > deadline) throw new Error(`Timed out: ${what}`);
      await idle();
    }
  };
  const see = (...selectors: string[]) =>
    until(() => find(selectors) !== null, `waiting for ${selectors.join(' ')}`);

  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  const read = async (entry = '') => {
    location.hash = `#help=${entry}`;
    await see(...VIEW, 'bai-help-article', `[data-entry-id="${entry}"] p`);
  };
  const goHome = async () => {
    const button = find([...DRAWER, 'bai-help-header', '[title="All help"]']);
    if (button instanceof HTMLElement) button.click();
    await see(...VIEW, 'bai-help-home', 'bai-help-list', 'a');
  };
  const close = async () => {
    press('?');
    await see(...DRAWER, 'aside[hidden]');
  };

  window.cycles = {
    async mount(times) {
      for (let n = 0; n < times; n++) {
        const element = document.createElement(tag);
        document.body.append(element);
        // A quarter of the elements is removed before the help loads, an eighth with an open entry.
        if (n % 4 > 0) await see(...DRAWER);
        if (n % 8 === 1) await read(entries[n % entries.length]);
        element.remove();
        await until(() => find(['bai-help-root']) === null, 'waiting for it to be gone');
        history.replaceState(history.state, '', location.pathname);
      }
    },

    async open(times) {
      await see(...DRAWER);
      for (let n = 0; n < times; n++) {
        press('?');
        await see(...DRAWER, 'aside:not([hidden])');
        if (n % 10 === 0) {
          await read(entries[(n / 10) % entries.length]);
          await goHome();
        }
        await close();
      }
    },

    async goOn(times, tour) {
      await see(...DRAWER);
      for (let n = 0; n < times; n++) {
        if (n === times / 2) await read(entries[0]);
        window.standIn.go(tour[n % tour.length] ?? '');
        await idle();
      }
      await goHome();
      await close();
    },
  };
}

declare global {
  interface Window {
    cycles: Cycles;
  }
}
