/** The time for first renders in one task. The last one may take longer. */
const SLICE_MS = 6;

/** When the first render of this task started; undefined before. */
let startedAt: number | undefined;

/** The first renders that wait for a later task, in order. */
const waiting: (() => void)[] = [];

/** Settles when no first render waits. */
let slices: Promise<void> = Promise.resolve();

/**
 * Returns undefined if an element may render at once. Otherwise, returns a promise that settles in a
 * later task, so that the browser can paint and handle input in between.
 */
export function renderSlice(): Promise<void> | undefined {
  const isShort = performance.now() - start() < SLICE_MS;
  return waiting.length === 0 && isShort ? undefined : laterSlice();
}

/** Settles in a later task, after the renders that wait already. */
export function laterSlice(): Promise<void> {
  start();
  return new Promise((resolve) => waiting.push(resolve));
}

/** Settles when all elements have rendered, with the elements inside them. */
export const allRendered = (): Promise<void> => slices;

/** @returns when the renders of this task started */
function start(): number {
  if (startedAt === undefined) {
    startedAt = performance.now();
    slices = renderInSlices();
  }
  return startedAt;
}

async function renderInSlices(): Promise<void> {
  await nextTask();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    startedAt = performance.now();
    next();
    await nextTask();
  }
  startedAt = undefined;
}

/** Lets the browser paint and handle input. */
function nextTask(): Promise<void> {
  // Safari has no such function.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
