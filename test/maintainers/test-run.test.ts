import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';

const MODULES = pathToFileURL('test/run/').href;

/** Code of a fake runner. `record` writes events as the real reporters do. */
const runner = (code: string) => [
  process.execPath,
  '--input-type=module',
  '-e',
  `const { recorder } = await import('${MODULES}count/record.mjs');
  const record = recorder(process.env.TEST_RECORD_FILE);
  ${code}`,
];

const PASSES = `record({ started: 'a' }); record({ passed: 2 }); record({ ended: 'a' });
  record({ finished: true });`;
const STARTS = `for (const planned of ['a', 'b', 'c', 'd']) record({ planned });
  record({ started: 'a' }); record({ passed: 2 }); record({ ended: 'a' });
  record({ started: 'b' });`;

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly counts?: boolean;
  readonly minutes?: number;
}

/** Runs a plan in a separate process. `interrupt` stops that process once a runner is ready. */
async function run(stages: readonly (readonly (readonly Step[])[])[], interrupt?: NodeJS.Signals) {
  const plan = stages.map((lanes) =>
    lanes.map((steps) => steps.map((step) => ({ minutes: 1, ...step }))),
  );
  const code = `const { runPlan } = await import('${MODULES}run-plan.mjs');
    process.exitCode = await runPlan(${JSON.stringify(plan)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  let output = '';
  child.stdout.on('data', (chunk) => {
    const isReady = !output.includes('ready') && String(chunk).includes('ready');
    output += String(chunk);
    if (interrupt && isReady) child.kill(interrupt);
  });
  const [status] = (await once(child, 'close')) as [number];
  return { status, last: output.trimEnd().split('\n').at(-1), output };
}

const only = (step: Omit<Step, 'name'>): Step[][][] => [[[{ name: 'fake', ...step }]]];
const counted = (code: string): Step[][][] => only({ command: runner(code), counts: true });

describe('the test run', () => {
  it('adds the tests of all suites and the checks', async () => {
    const { status, last } = await run([
      [[{ name: 'check', command: [process.execPath, '-e', ''] }]],
      ...counted(PASSES),
      ...counted(PASSES),
    ]);
    assert.equal(last, '5 passed, 0 failed');
    assert.equal(status, 0);
  });

  it('names a failed check and runs the next one', async () => {
    const { status, output, last } = await run([
      ...only({ command: [process.execPath, '-e', 'process.exit(3)'] }),
      ...counted(PASSES),
    ]);
    assert.match(output, /Failed:\n {2}fake › ended with code 3\n/);
    assert.equal(last, '2 passed, 1 failed');
    assert.equal(status, 1);
  });

  it('names the failed tests of a runner once', async () => {
    const { output, last } = await run(
      counted(`record({ failed: '[x] a › broke' }); record({ finished: true }); process.exit(1);`),
    );
    assert.match(output, /Failed:\n {2}\[x\] a › broke\n\n/);
    assert.equal(last, '0 passed, 1 failed');
  });

  for (const [how, code, end] of [
    ['exits with code 1 and no word', 'process.exit(1)', 'ended with code 1'],
    ['exits with code 0 before its last test', 'process.exit(0)', 'ended before its last test'],
    ['throws an error', `throw new Error('broken')`, 'ended with code 1'],
    ['is killed', `process.kill(process.pid, 'SIGKILL')`, 'ended by SIGKILL'],
  ] as const) {
    it(`names what a runner was doing that ${how}`, async () => {
      const { output, last, status } = await run(counted(`${STARTS} ${code};`));
      assert.ok(output.includes(`  fake › ${end}\n`), output);
      assert.ok(output.includes('  b › was running when fake ended\n'), output);
      assert.ok(output.includes('  fake › 2 not run, the first: c\n'), output);
      assert.equal(last, '2 passed, 3 failed');
      assert.equal(status, 1);
    });
  }

  it('stops a runner that hangs and names its test', async () => {
    const [[[step]]] = counted(`${STARTS} setInterval(() => {}, 1000);`) as [[[Step]]];
    const { output, last } = await run([[[{ ...step, minutes: 0.02 }]]]);
    assert.match(output, /fake › stopped after 0\.02 minutes\n {2}b › was running when fake ended/);
    assert.equal(last, '2 passed, 3 failed');
  });

  it('names a runner that ran no test', async () => {
    const { output, last } = await run(counted('record({ finished: true });'));
    assert.match(output, /fake › ran no test/);
    assert.equal(last, '0 passed, 1 failed');
  });

  it('names a runner that cannot start', async () => {
    const { output, last } = await run(only({ command: ['/nowhere/runner'] }));
    assert.match(output, /fake › failed to start/);
    assert.equal(last, '0 passed, 1 failed');
  });

  it('names what was running when the run itself is stopped', async () => {
    const { output, last, status } = await run(
      [
        ...counted(`${STARTS} console.log('ready'); setInterval(() => {}, 1000);`),
        ...counted(PASSES),
      ],
      'SIGTERM',
    );
    assert.match(output, /fake › stopped by SIGTERM\n {2}b › was running when fake ended/);
    assert.match(output, /fake › did not start: SIGTERM/);
    assert.equal(last, '2 passed, 4 failed');
    assert.equal(status, 1);
  });

  it('names the lost error of a browser driver, and each test file that it stopped', async () => {
    const folder = 'test/maintainers/fixtures/lost-error';
    const { output, last } = await run(
      only({
        command: [process.execPath, 'test/run/web.mjs', '--config', `${folder}/wtr.mjs`],
        counts: true,
      }),
    );
    const failed = output.slice(output.indexOf('Failed:'));
    assert.match(failed, /\[test runner\] › The driver did not answer\./);
    for (const file of ['one', 'two'])
      assert.ok(
        failed.includes(`[Fake] ${folder}/${file}.js › Browser tests did not start`),
        failed,
      );
    assert.equal(last, '0 passed, 4 failed');
  });

  it('prints the output of steps that run side by side one after the other', async () => {
    const print = (name: string) => ({
      name,
      command: [
        process.execPath,
        '-e',
        `console.log('1 of ${name}'); setTimeout(() => console.log('2 of ${name}'), 100);`,
      ],
    });
    const { output } = await run([[[print('left')], [print('right')]]]);
    assert.match(output, /── left\n1 of left\n2 of left/);
    assert.match(output, /── right\n1 of right\n2 of right/);
  });
});
