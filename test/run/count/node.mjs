import { failureLine, testName } from './failure-line.mjs';
import { recordLine } from './record.mjs';

/** A reporter for Node's test runner that prints the events of the run. */
export default async function* count(events) {
  for await (const { type, data } of events) {
    const name =
      data?.name && testName('node', data.file, data.file === data.name ? [] : [data.name]);
    if (type === 'test:dequeue') yield recordLine({ started: name });
    if (type === 'test:complete') yield recordLine({ ended: name });
    // A suite passes and fails with its tests.
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass')
      yield recordLine(data.skip === undefined ? { passed: 1 } : { skipped: 1 });
    if (type === 'test:fail' && data.skip === undefined) {
      const { error } = data.details;
      yield recordLine({ failed: failureLine(name, error?.cause ?? error) });
    }
  }
  yield recordLine({ finished: true });
}
