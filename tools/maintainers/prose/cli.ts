import { run } from './run.js';

const { exitCode, output } = run(process.argv.slice(2), '.');
(exitCode === 2 ? process.stderr : process.stdout).write(`${output}\n`);
// Set instead of `process.exit`, so that the output reaches a pipe completely.
process.exitCode = exitCode;
