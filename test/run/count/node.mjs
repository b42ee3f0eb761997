import { failure, noTests } from './failure.mjs';

/** A reporter for Node's test runner that prints the counts and failures as JSON. */
export default async function* count(events) {
  const run = noTests();
  for await (const { type, data } of events) {
    // A suite passes and fails with its tests.
    if (data?.details?.type === 'suite') continue;
    if (data?.skip !== undefined) run.skipped += type === 'test:pass' ? 1 : 0;
    else if (type === 'test:pass') run.passed += 1;
    else if (type === 'test:fail') {
      run.failed += 1;
      const { error } = data.details;
      run.failures.push(failure('node', data.file, [data.name], error?.cause ?? error));
    }
  }
  yield JSON.stringify(run);
}
