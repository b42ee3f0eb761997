import type { CDPSession, Page } from '@playwright/test';

/** What a page holds at one moment, and has to hold again when all that was done is undone. */
export interface Held {
  /** DOM nodes, those among them that only a script still has. */
  readonly nodes: number;
  readonly listeners: number;
  /** Observers of the plugin that are at work. */
  readonly observers: number;
  /** Timers and frames of the plugin that are still to come. */
  readonly timers: number;
  /** What scripts have, in bytes. */
  readonly heap: number;
}

/** How much code a browser compiles as it goes on, in bytes: it is in the heap too. */
const COMPILED = 600_000;

/** Has the page keep count, from before its first script, of the plugin's observers and timers. */
export async function keepCount(page: Page): Promise<void> {
  await page.addInitScript(countRunning);
}

/** What there is now, once the browser has taken away what nobody holds. */
export async function measure(page: Page, session: CDPSession): Promise<Held> {
  // What was held by something that is collected is collected after it.
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const running = await page.evaluate(() => window.running());
  return { nodes, listeners: jsEventListeners, ...running, heap: usedSize };
}

/** What has grown in so many cycles by more than chance; one thing in each of them is far more. */
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

/** What a plugin could leave in a document: listeners on what outlives it, and what it adds. */
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

/** Runs in the page. What the host has running is the host's. */
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
