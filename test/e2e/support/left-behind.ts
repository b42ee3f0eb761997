import type { CDPSession, Page } from '@playwright/test';

/** The resources of a page, which must return to their former numbers after a cleanup. */
export interface Held {
  /** DOM nodes, with detached nodes that scripts still reference. */
  readonly nodes: number;
  readonly listeners: number;
  /** Active observers of the plugin. */
  readonly observers: number;
  /** Pending timers and animation frames of the plugin. */
  readonly timers: number;
  /** The memory of scripts, in bytes. */
  readonly heap: number;
}

/** The growth of the heap by compiled code, in bytes. */
const COMPILED = 600_000;

/** Counts the observers and timers of the plugin, from the start of the page. */
export async function keepCount(page: Page): Promise<void> {
  await page.addInitScript(countRunning);
}

/** Measures the resources of the page after garbage collection. */
export async function measure(page: Page, session: CDPSession): Promise<Held> {
  // Each collection may release objects that only the next one can collect.
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const running = await page.evaluate(() => window.running());
  return { nodes, listeners: jsEventListeners, ...running, heap: usedSize };
}

/** Returns the resources that grew by more than chance. One leak in each cycle is far more. */
export function grown(before: Held, after: Held, cycles: number): Partial<Held> {
  const allowed: Held = {
    nodes: cycles / 10,
    listeners: cycles / 10,
    observers: 0,
    timers: 0,
    heap: COMPILED,
  };
  const names = Object.keys(allowed) as (keyof Held)[];
  const growth = names.map((name) => [name, after[name] - before[name]] as const);
  return Object.fromEntries(growth.filter(([name, by]) => by > allowed[name]));
}

/** Counts the listeners on long-lived objects, and the changes of the body. */
export async function traces(session: CDPSession): Promise<Record<string, unknown>> {
  const count = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) return 0;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    });
    return listeners.length;
  };
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.body.childElementCount + document.body.style.cssText',
  });
  return {
    document: await count('document'),
    window: await count('window'),
    navigation: await count('navigation'),
    body: result.value as unknown,
  };
}

/** Runs in the page. Observers and timers of the host are not counted. */
function countRunning(): void {
  type Call = (this: unknown, ...args: unknown[]) => unknown;
  const isOurs = () => new Error().stack?.includes('/dist/plugins/') === true;
  const wrap = (target: object, name: string, around: (original: Call) => Call) =>
    Reflect.set(target, name, around(Reflect.get(target, name) as Call));

  const observers = new Set<unknown>();
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    wrap(prototype, 'observe', (observe) => {
      return function (...args) {
        if (isOurs()) observers.add(this);
        return observe.apply(this, args);
      };
    });
    wrap(prototype, 'disconnect', (disconnect) => {
      return function () {
        observers.delete(this);
        return disconnect.apply(this);
      };
    });
  }

  const timers = new Set<string>();
  for (const [start, stop, repeats] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
    ['requestIdleCallback', 'cancelIdleCallback', false],
  ] as const) {
    const nameOf = (id: unknown) => `${start} ${String(id)}`;
    wrap(window, start, (begin) => (callback, ...rest) => {
      const run = (...args: unknown[]) => {
        if (!repeats) timers.delete(nameOf(id));
        (callback as Call)(...args);
      };
      const id = begin(run, ...rest);
      if (isOurs()) timers.add(nameOf(id));
      return id;
    });
    wrap(window, stop, (end) => (id) => {
      timers.delete(nameOf(id));
      return end(id);
    });
  }

  window.running = () => ({ observers: observers.size, timers: timers.size });
}

declare global {
  interface Window {
    running(): Pick<Held, 'observers' | 'timers'>;
  }
}
