import { parseArgs } from 'node:util';
import { DEFAULT_LIMITS, type Limits } from './rules/sentence-length.js';

export const USAGE = `Usage: npm run -s prose -- [options] [FILE or FOLDER ...]

Checks the prose of the tree: documents, comments, test titles and messages.

  --rule NAME          report only this rule (repeatable)
  --summary-words N    limit of the first sentence of a docstring (${DEFAULT_LIMITS.summaryWords})
  --sentence-words N   limit of any other sentence (${DEFAULT_LIMITS.sentenceWords})
  --help               print this text`;

/** The options of the command line. */
export interface Options {
  readonly help: boolean;
  /** The rules to report. Empty for all. */
  readonly rules: readonly string[];
  readonly limits: Limits;
  /** The files and folders to check. Empty for the whole tree. */
  readonly paths: readonly string[];
}

/** A mistake in the arguments. */
export class UsageError extends Error {}

/**
 * Reads the options of the command line.
 *
 * @throws UsageError for an unknown option or a wrong value
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  return {
    help: values.help,
    rules: values.rule,
    limits: {
      summaryWords: readNumber(values['summary-words']),
      sentenceWords: readNumber(values['sentence-words']),
    },
    paths: positionals,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        rule: { type: 'string', multiple: true, default: [] },
        'summary-words': { type: 'string', default: String(DEFAULT_LIMITS.summaryWords) },
        'sentence-words': { type: 'string', default: String(DEFAULT_LIMITS.sentenceWords) },
      },
    });
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

function readNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`"${value}" is not a number of words`);
  return Number(value);
}
