#!/usr/bin/env node
import { ask } from './commands/ask.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { complain, EXIT, say, type Command, type Exit } from './commands/command.js';
import { importPage } from './commands/import.js';
import { match } from './commands/match.js';
import { create } from './commands/new.js';
import { stamp } from './commands/stamp.js';

/** What can be asked for. A new command is a file beside these and a line here. */
const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ check, match, ask, build, new: create, stamp, import: importPage }),
);

function run([name, ...args]: readonly string[]): Exit {
  if (name === '--help' || name === '-h') {
    say(usage());
    return EXIT.fine;
  }
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (!command) {
    complain(
      `${name === undefined ? 'no command given' : `there is no command "${name}"`}\n\n${usage()}`,
    );
    return EXIT.usage;
  }
  if (args.includes('--help') || args.includes('-h')) {
    say(`backend-ai-help ${name} ${command.usage}\n${command.summary}`);
    return EXIT.fine;
  }
  return command.run(args);
}

const usage = (): string =>
  ['Usage: backend-ai-help <command> [options]', '']
    .concat(
      [...COMMANDS].flatMap(([name, command]) => [
        `  ${name} ${command.usage}`,
        `      ${command.summary}`,
      ]),
    )
    .concat('', 'DIR is ./docs-content where there is one, else the content of this package.')
    .join('\n');

// Set, not called, so that everything said reaches a pipe before the process ends.
process.exitCode = run(process.argv.slice(2));
