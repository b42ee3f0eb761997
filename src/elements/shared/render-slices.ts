/** The time for first renders in one task. The last one may take longer. */
const SLICE_MS = 6;

/** The browser's way to continue soon after a paint. Safari and older browsers have none. */
const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };

/** Whether elements render in the task that creates them. */
let isAtOnce = scheduler?.yield === undefined;

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
  if (isAtOnce) return undefined;
  const isShort = performance.now() - start() < SLICE_MS;
  return waiting.length === 0 && isShort ? undefined : laterSlice();
}

/** Ends the slices, so that new content replaces shown content in the same task. */
export function renderAtOnce(): void {
  isAtOnce = true;
}

/** Settles in a later task, after the waiting renders; undefined without slices. */
export function laterSlice(): Promise<void> | undefined {
  if (isAtOnce) return undefined;
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
const nextTask = (): Promise<void> | undefined => scheduler?.yield?.();
