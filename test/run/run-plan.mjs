import { runStep, stopSteps } from './run-step.mjs';

/**
 * Runs the stages of a plan in order, also after a failure. The lanes of a stage run side by side,
 * and the steps of a lane in order. The end of the output names each failure, above the last line
 * `N passed, N failed`.
 *
 * @param {readonly (readonly (readonly object[])[])[]} stages
 * @returns {Promise<number>} the exit code
 */
export async function runPlan(stages) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stopSteps);
  const results = [];
  for (const lanes of stages)
    results.push(...(await Promise.all(lanes.map((steps) => runLane(steps, lanes.length)))).flat());
  return printSummary(results);
}

async function runLane(steps, lanes) {
  const results = [];
  for (const step of steps) {
    const started = performance.now();
    if (lanes === 1) console.log(`\n── ${step.name}`);
    const result = await runStep(step, lanes === 1 ? 'inherit' : 'buffer');
    const seconds = Math.round((performance.now() - started) / 1000);
    // The output of steps that run side by side is printed at their end.
    if (lanes > 1) console.log(`\n── ${step.name}\n${result.text.trimEnd()}`);
    results.push({ ...result, name: step.name, seconds });
  }
  return results;
}

function printSummary(results) {
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  const failures = results.flatMap((result) => result.failures);
  console.log('\nSeconds:');
  for (const { name, seconds } of results) console.log(`  ${String(seconds).padStart(5)} ${name}`);
  if (failures.length > 0) console.log(['\nFailed:', ...failures].join('\n  '));
  const skipped = sum((result) => result.skipped);
  const passed = sum((result) => result.passed);
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`\n${passed} passed, ${failures.length} failed${rest}`);
  return failures.length === 0 ? 0 : 1;
}
