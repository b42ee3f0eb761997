import { parseArgs, type ParseArgsConfig } from 'node:util';

/** `failed`: the content has problems. `usage`: the arguments are wrong. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The arguments, as the list of commands shows them. */
  readonly usage: string;
  readonly run: (args: readonly string[]) => Exit;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

interface CommandDefinition<O extends Options> extends Omit<Command, 'run'> {
  readonly options: O;
  /** Whether the command takes arguments besides its options. */
  readonly allowPositionals?: boolean;
  /** May throw a CommandError. */
  readonly run: (values: Values<O>, positionals: readonly string[]) => Exit;
}

/** Creates a command that parses its options and prints its errors. */
export const defineCommand = <const O extends Options>({
  summary,
  usage,
  options,
  allowPositionals = false,
  run,
}: CommandDefinition<O>): Command => ({
  summary,
  usage,
  run(args) {
    try {
      const { values, positionals } = parse({ args: [...args], options, allowPositionals });
      return run(values, positionals);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      printError(error.message);
      return error.exit;
    }
  },
});

function parse<O extends Options>(config: {
  readonly args: string[];
  readonly options: O;
  readonly allowPositionals: boolean;
}) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError) return usageError(error.message.split('. ', 1)[0] ?? '');
    throw error;
  }
}

class CommandError extends Error {
  constructor(
    message: string,
    readonly exit: Exit,
  ) {
    super(message);
  }
}

/** Ends a command whose arguments are incomplete or malformed. */
export function usageError(message: string): never {
  return fail(`${message}. See --help`, EXIT.usage);
}

/** Ends a command that cannot do its work. */
export function fail(message: string, exit: Exit = EXIT.usage): never {
  throw new CommandError(message, exit);
}

/** Returns the value of an option, which must be one of the choices. */
export function choose<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T {
  const list = choices.join(', ');
  if (value === undefined) return usageError(`missing --${option}; use one of: ${list}`);
  return (
    choices.find((choice) => choice === value) ??
    usageError(`invalid --${option} "${value}"; use one of: ${list}`)
  );
}

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const printError = (text: string): void => void process.stderr.write(`${text}\n`);

/** Formats rows with aligned columns; the last column is not padded. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
        .join('  '),
    )
    .join('\n');
}
