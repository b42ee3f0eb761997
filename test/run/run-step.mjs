import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord } from './count/record.mjs';

/** How long a step may take to end after SIGTERM. */
const GRACE_MS = 10_000;

/** How long the output of an ended step may take to arrive. */
const CLOSE_TIMEOUT_MS = 5_000;

/** The processes of the running steps. */
const children = new Set();

/** The signal that stopped this process, if any. */
let stopSignal;

/** Stops the running steps, so that the summary can name them. Later steps do not start. */
export function stopSteps(signal) {
  stopSignal = signal;
  for (const child of children) end(child);
}

/**
 * Runs a step and resolves to its counts and failures, also after a crash. A step that does not count
 * its tests is one test.
 *
 * @param {{ name: string, command: readonly string[], env?: Record<string, string>,
 *   counts?: boolean, minutes: number }} step
 * @param {'inherit' | 'buffer'} output where the output of the step goes
 */
export async function runStep({ name, command, env = {}, counts = false, minutes }, output) {
  if (stopSignal) return resultOf({ failures: [`${name} › did not start: ${stopSignal}`] });
  const folder = mkdtempSync(join(tmpdir(), 'help-drawer-tests-'));
  const file = join(folder, 'record');
  const { problem, text } = await runCommand(
    command,
    { ...env, TEST_RECORD_FILE: file },
    minutes,
    output,
  );
  const run = readRecord(file);
  rmSync(folder, { recursive: true });
  if (!counts)
    return resultOf({
      text,
      passed: problem ? 0 : 1,
      failures: problem ? [`${name} › ${problem}`] : [],
    });
  return resultOf({ ...run, text, failures: [...run.failures, ...unfinished(name, run, problem)] });
}

const resultOf = ({ text = '', passed = 0, skipped = 0, failures }) => ({
  text,
  passed,
  skipped,
  failures,
});

/** Returns one line for each way in which a runner did not do its work. */
function unfinished(name, run, problem) {
  const { failures, finished, passed, running, waiting } = run;
  if (finished && passed + failures.length === 0) return [`${name} › ran no test`];
  if (finished) return problem && failures.length === 0 ? [`${name} › ${problem}`] : [];
  return [
    `${name} › ${problem ?? 'ended before its last test'}`,
    ...running.map((test) => `${test} › was running when ${name} ended`),
    ...(waiting.length > 0
      ? [`${name} › ${waiting.length} not run, the first: ${waiting[0]}`]
      : []),
  ];
}

/** Runs a command in a process group. `problem` describes an end that is no success. */
function runCommand([program, ...args], env, minutes, output) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', ...(output === 'inherit' ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    children.add(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => (text += String(chunk)));
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end(child);
    }, minutes * 60_000);
    const finish = (problem) => {
      clearTimeout(timer);
      children.delete(child);
      resolve({ problem, text });
    };
    child.on('error', (error) => finish(`failed to start: ${error.message}`));
    child.on('exit', (status, signal) => {
      // Leftover processes of the command would disturb the next step.
      kill(child, 'SIGKILL');
      const problem = problemOf(status, signal, late && minutes);
      // The rest of the output arrives until the pipes close, which a detached process may keep open.
      child.on('close', () => finish(problem));
      setTimeout(() => finish(problem), CLOSE_TIMEOUT_MS).unref();
    });
  });
}

/** Describes the end of a command, or returns `undefined` for a success. */
function problemOf(status, signal, lateMinutes) {
  if (lateMinutes) return `stopped after ${lateMinutes} minutes`;
  if (stopSignal) return `stopped by ${stopSignal}`;
  if (signal) return `ended by ${signal}`;
  return status === 0 ? undefined : `ended with code ${status}`;
}

/** Ends the process group of a command. */
function end(child) {
  kill(child, 'SIGTERM');
  setTimeout(() => kill(child, 'SIGKILL'), GRACE_MS).unref();
}

function kill(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // The process has already ended.
  }
}
