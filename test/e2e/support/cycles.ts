import type { Page } from '@playwright/test';

/** What can be done to the help over and over. */
export interface Cycles {
  /** Puts the plugin's element into the document and takes it out again. */
  mount(times: number): Promise<void>;
  /** Opens the drawer and closes it. */
  open(times: number): Promise<void>;
  /** Goes from page to page; in the second half with an entry open. */
  goOn(times: number, tour: readonly string[]): Promise<void>;
}

/**
 * Gives the page `cycles`, which go as fast as the page can keep up: the way from a test to the
 * browser and back takes longer than a cycle.
 *
 * @param tag the plugin's
 * @param entries the ids of those to read
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

  /** Until the page has nothing better to do. */
  const idle = () => scheduler.postTask(() => undefined, { priority: 'background' });

  /** An element inside others, each in the shadow root of the one before. */
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
    const patience = performance.now() + 30_000;
    while (!holds()) {
      if (performance.now() > patience) throw new Error(`In vain: ${what}`);
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
        // One in four goes before anything has come, one in eight with an entry open.
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
