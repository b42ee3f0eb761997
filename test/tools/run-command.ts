import { mock } from 'node:test';
import type { Command, Exit } from '../../tools/commands/command.js';

export interface Ran {
  readonly status: Exit;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, which is faster than the CLI. */
export function runCommand(command: Command, ...args: readonly string[]): Ran {
  const output = { stdout: '', stderr: '' };
  const streams = (['stdout', 'stderr'] as const).map((name) =>
    mock.method(process[name], 'write', (text: string) => {
      output[name] += text;
      return true;
    }),
  );
  try {
    return { status: command.run(args), ...output };
  } finally {
    for (const { mock: stream } of streams) stream.restore();
  }
}
