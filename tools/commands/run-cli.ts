import { EXIT, print, printError, type Command, type Exit } from './command.js';

/** Runs the command that the first argument names. */
export function runCli(
  program: string,
  commands: Readonly<Record<string, Command>>,
  [name, ...args]: readonly string[],
): Exit {
  const isHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h';
  const list = Object.entries(commands).flatMap(([key, { usage, summary }]) => [
    `  ${key} ${usage}`,
    `      ${summary}`,
  ]);
  const help = [
    `Usage: ${program} <command> [options]`,
    '',
    ...list,
    '',
    'DIR is ./docs-content if it exists, else the content of this package. Of several folders,',
    'as in --content A --content B, an entry of a later one replaces an entry with the same id.',
  ].join('\n');
  if (isHelp(name)) {
    print(help);
    return EXIT.ok;
  }
  const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
  if (!command) {
    printError(
      `${name === undefined ? 'missing command' : `unknown command "${name}"`}\n\n${help}`,
    );
    return EXIT.usage;
  }
  if (args.some(isHelp)) {
    print(`${program} ${name} ${command.usage}\n${command.summary}`);
    return EXIT.ok;
  }
  return command.run(args);
}
