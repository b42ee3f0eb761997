import { mock } from 'node:test';
import type { Command, Exit } from '../../tools/commands/command.js';

export interface Ran {
  readonly status: Exit;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command without a process of its own, which would take half a second each time. */
export function runCommand(command: Command, ...args: readonly string[]): Ran {
  const said = { stdout: '', stderr: '' };
  const streams = (['stdout', 'stderr'] as const).map((name) =>
    mock.method(process[name], 'write', (text: string) => {
      said[name] += text;
      return true;
    }),
  );
  try {
    return { status: command.run(args), ...said };
  } finally {
    for (const { mock: stream } of streams) stream.restore();
  }
}
