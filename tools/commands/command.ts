import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What a command says and how it ended. */
export const EXIT = { fine: 0, problems: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What may follow the command's name. */
  readonly usage: string;
  readonly run: (args: readonly string[]) => Exit;
}

export const say = (text: string): void => void process.stdout.write(`${text}\n`);
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** For what was asked in a way that can be answered, with no. */
export function refused(why: string): Exit {
  complain(why);
  return EXIT.usage;
}

/** For what was asked in a way nobody can answer. */
export function misused(what: string): Exit {
  complain(`${what}. See backend-ai-help --help`);
  return EXIT.usage;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/** Reads a command's options; `wrong` is what cannot be understood of them. */
export function readOptions<const O extends Options>(
  args: readonly string[],
  options: O,
): { readonly values: Values<O> } | Wrong {
  return orWrong(() => ({ values: parseArgs({ args: [...args], options }).values }));
}

/** The same for a command that takes names or files besides. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
): { readonly values: Values<O>; readonly named: readonly string[] } | Wrong {
  return orWrong(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    return { values, named: positionals };
  });
}

interface Wrong {
  readonly wrong: string;
}

function orWrong<T>(read: () => T): T | Wrong {
  try {
    return read();
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message.split('. ', 1)[0] ?? '' };
    throw error;
  }
}
