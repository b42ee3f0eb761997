import * as fc from 'fast-check';
import { fuzz } from '../support/fuzz.js';
import { content } from './support/content.js';
import { quickTimers } from './support/quick-timers.js';
import { steps } from './support/steps.js';
import { World } from './support/world.js';

/** How many worlds are tried, of up to a few dozen steps each. */
const RUNS = 12;

/** In ms, on a slow and busy machine. */
const LIMIT = 90_000;

describe('what is above the reader does not exist', function () {
  // In the long mode of the run, the runner's own limit is longer.
  if (this.timeout() < LIMIT) this.timeout(LIMIT);

  let restoreTimers: () => void;
  const print = window.print.bind(window);
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');

  before(() => {
    restoreTimers = quickTimers();
    // Printed or copied, what is read stays in the document for as long as it may.
    window.print = () => undefined;
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: null, configurable: true });
  });

  after(() => {
    restoreTimers();
    window.print = print;
    if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
  });

  it('whatever happens, in whatever order', async () => {
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
      // What fails is not made smaller: that takes longer than a test may, and the steps are short.
      { ...fuzz(RUNS), includeErrorInReport: true, endOnFailure: true },
    );
  });
});
