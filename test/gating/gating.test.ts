import * as fc from 'fast-check';
import { fuzz } from '../support/fuzz.js';
import { content } from './support/content.js';
import { quickTimers } from './support/quick-timers.js';
import { steps } from './support/steps.js';
import { World } from './support/world.js';

/** The number of worlds, with up to a few dozen steps each. */
const RUNS = 6;

/** The timeout on a slow and busy machine, in ms. */
const LIMIT = 90_000;

describe('content above the role', function () {
  // The timeout of the runner is longer in long runs.
  if (this.timeout() < LIMIT) this.timeout(LIMIT);

  let restoreTimers: () => void;
  const print = window.print.bind(window);
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');

  before(() => {
    restoreTimers = quickTimers();
    // Disables printing and the clipboard, so that content stays in the document as long as
    // possible.
    window.print = () => undefined;
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: null, configurable: true });
  });

  after(() => {
    restoreTimers();
    window.print = print;
    if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
  });

  it('Content above the role stays hidden after any sequence of steps', async () => {
    await fc.assert(
      fc.asyncProperty(content, steps, async (given, sequence) => {
        const world = new World(given);
        try {
          await fc.asyncModelRun(() => ({ model: {}, real: world }), sequence);
          await world.checkAll();
        } finally {
          await world.end();
        }
      }),
      // A failure is not minimized: that exceeds the timeout, and the steps are short.
      { ...fuzz(RUNS, RUNS * 6), includeErrorInReport: true, endOnFailure: true },
    );
  });
});
