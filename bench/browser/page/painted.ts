const TIMEOUT_MS = 60_000;

/** The marks in a trace. */
export const START_MARK = 'bench:start';
export const END_MARK = 'bench:end';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** Resolves in the first task after the current one: after the paint, if called in a frame. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until timers and transitions have ended. */
export async function atRest(): Promise<void> {
  await pause(400);
  await idle();
}

/** Waits until no further file loads. */
export async function loaded(): Promise<void> {
  const count = () => performance.getEntriesByType('resource').length;
  let before: number;
  do {
    before = count();
    await atRest();
  } while (count() !== before);
}

/** Waits until a condition holds in a frame. */
export async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + TIMEOUT_MS;
  do {
    await nextFrame();
    if (performance.now() > deadline) throw new Error('The page did not change in time.');
  } while (!holds());
}

/** Measures the time from an action to the end of the first frame that shows its result. */
export async function timeToPaint(act: () => void, isShown: () => boolean): Promise<number> {
  await atRest();
  await nextFrame();
  await nextTask();
  performance.mark(START_MARK);
  const start = performance.now();
  act();
  await until(isShown);
  await nextTask();
  const end = performance.now();
  performance.mark(END_MARK);
  return end - start;
}
