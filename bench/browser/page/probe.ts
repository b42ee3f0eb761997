import { Changes } from './changes.js';
import { drawer, home, searchField } from './drawer.js';
import { announceErrors, mutateHost } from './host-load.js';
import { atRest, loaded, timeToPaint, until } from './painted.js';
import { peer } from './peer.js';
import { countRenders } from './renders.js';

const PRODUCTS = { drawer, peer };

export type ProductName = keyof typeof PRODUCTS;

/** The measurements that run in the page, since a call from outside takes longer than a frame. */
const probe = {
  open(name: ProductName): Promise<number> {
    const product = PRODUCTS[name];
    return timeToPaint(product.open, () => product.firstLink() !== undefined);
  },

  async close(name: ProductName): Promise<void> {
    PRODUCTS[name].close();
    await until(PRODUCTS[name].isClosed);
  },

  openEntry(name: ProductName): Promise<number> {
    const product = PRODUCTS[name];
    return timeToPaint(
      () => product.firstLink()?.click(),
      () => product.paragraph() !== undefined,
    );
  },

  async goBack(name: ProductName): Promise<void> {
    const product = PRODUCTS[name];
    product.goBack();
    await until(() => product.firstLink() !== undefined);
  },

  listed: (): readonly string[] => {
    const lists = home().shadowRoot?.querySelectorAll('bai-help-list') ?? [];
    return [...lists].flatMap((list) =>
      [...(list.shadowRoot?.querySelectorAll('[data-entry-id]') ?? [])].flatMap(
        (link) => link.getAttribute('data-entry-id') ?? [],
      ),
    );
  },

  /** Types a query, until its results are shown. */
  async search(query: string): Promise<number> {
    const field = searchField();
    const results = field.getRootNode() as ShadowRoot;
    const list = results.querySelector('#results');
    if (!list) throw new Error('The search has no results.');
    const shown = new Changes(list);
    const time = await timeToPaint(
      () => {
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      },
      () => shown.count > 0,
    );
    shown.stop();
    return time;
  },

  /** Goes to a page of the host, until the list follows. */
  async changePage(path: string): Promise<number> {
    const shown = new Changes(home());
    const time = await timeToPaint(
      () => window.standIn.go(path),
      () => shown.count > 0,
    );
    shown.stop();
    return time;
  },

  /** Counts the renders of the help while the window gets focus and nothing is new. */
  async rendersOnFocus(): Promise<number> {
    await atRest();
    const renders = countRenders();
    for (const [target, type] of [
      [window, 'blur'],
      [window, 'focus'],
      [document, 'visibilitychange'],
    ] as const) {
      target.dispatchEvent(new Event(type));
    }
    await atRest();
    return renders();
  },

  async cycle(times: number): Promise<void> {
    for (let n = 0; n < times; n++) {
      drawer.open();
      await until(() => drawer.firstLink() !== undefined);
      drawer.close();
      await until(drawer.isClosed);
    }
  },

  mutateHost,
  announceErrors,
  atRest,
  loaded,
  isReady: (name: ProductName): boolean =>
    name === 'peer'
      ? document.querySelector('#peer-open') !== null
      : document.querySelector('bai-help-root') !== null,
};

export type Probe = typeof probe;

Reflect.set(globalThis, 'probe', probe);

declare global {
  interface Window {
    readonly standIn: { go(path: string): void };
    readonly probe: Probe;
  }
}
