import { failureLine, testName } from './failure-line.mjs';
import { recorder } from './record.mjs';

/** A Playwright reporter that records the events of a run in a file. */
export default class CountReporter {
  #record;

  constructor({ file }) {
    this.#record = recorder(file);
  }

  printsToStdio() {
    return false;
  }

  onBegin(_config, suite) {
    for (const test of suite.allTests()) this.#record({ planned: nameOf(test) });
  }

  onTestBegin(test) {
    this.#record({ started: nameOf(test) });
  }

  onTestEnd(test, { error }) {
    const outcome = test.outcome();
    if (outcome === 'skipped') this.#record({ skipped: 1 });
    else if (outcome !== 'unexpected') this.#record({ passed: 1 });
    else this.#record({ failed: failureLine(nameOf(test), error) });
    this.#record({ ended: nameOf(test) });
  }

  /** Records an error outside of any test. */
  onError(error) {
    this.#record({ failed: failureLine(testName('playwright', error.location?.file), error) });
  }

  onEnd({ status }) {
    if (status !== 'interrupted' && status !== 'timedout') this.#record({ finished: true });
  }
}

function nameOf(test) {
  const [, project, , ...titles] = test.titlePath();
  return testName(project, test.location.file, titles);
}
