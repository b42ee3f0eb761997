import * as fc from 'fast-check';
import { content } from './support/content.js';
import { quickTimers } from './support/quick-timers.js';
import { steps } from './support/steps.js';
import { World } from './support/world.js';

/** A few hundred steps each time; as many as one likes in the long mode. */
const RUNS = Number(process.env.TEST_RUNS ?? 12);

const LONG = process.env.TEST_RUNS !== undefined;

/** In ms: a slow machine makes fewer runs. */
const LIMIT = LONG ? 1_800_000 : 40_000;

describe('what is above the reader does not exist', function () {
  this.timeout(LIMIT * 2);

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
      {
        numRuns: RUNS,
        seed: 6,
        includeErrorInReport: true,
        interruptAfterTimeLimit: LIMIT,
        // What fails is made smaller only where there is time for it.
        endOnFailure: !LONG,
      },
    );
  });
});
