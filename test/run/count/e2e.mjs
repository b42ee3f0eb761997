import { writeFileSync } from 'node:fs';
import { failure, noTests } from './failure.mjs';

/** A Playwright reporter that writes the counts and failures of a run to a file. */
export default class CountReporter {
  #file;
  #suite;
  #run = noTests();

  constructor({ file }) {
    this.#file = file;
  }

  printsToStdio() {
    return false;
  }

  onBegin(_config, suite) {
    this.#suite = suite;
  }

  /** Counts an error outside of any test. */
  onError(error) {
    this.#run.failed += 1;
    this.#run.failures.push(failure('playwright', error.location?.file, [], error));
  }

  onEnd() {
    for (const test of this.#suite?.allTests() ?? []) this.#count(test);
    writeFileSync(this.#file, JSON.stringify(this.#run));
  }

  #count(test) {
    const outcome = test.outcome();
    if (outcome === 'skipped') this.#run.skipped += 1;
    else if (outcome !== 'unexpected') this.#run.passed += 1;
    else {
      this.#run.failed += 1;
      const [, project, , ...titles] = test.titlePath();
      const file = test.location.file;
      this.#run.failures.push(failure(project, file, titles, test.results.at(-1)?.error));
    }
  }
}
