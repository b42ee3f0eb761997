/** The messages of Web-UI and of the servers that lead to one entry. */
export interface EntryMessages {
  /** The keys of messages in Web-UI, which serves their texts in the reader's language. */
  readonly keys?: readonly string[] | undefined;
  /** The English titles of errors of the servers. */
  readonly titles?: readonly string[] | undefined;
  /** The names of errors and status reasons, as `nameOf` writes them. */
  readonly names?: readonly string[] | undefined;
}

/** The shortest name that is distinct from words. */
const MIN_NAME_LENGTH = 8;

/** The parts of the names of classes that their error types lack. */
const SUFFIX = /(?:error|exception)$/;

/**
 * Returns the common form of an error type, a class, a code or a reason.
 *
 * @returns undefined for a word, which is no name
 */
export function nameOf(text: string): string | undefined {
  if (!/[a-z\d][A-Z_/-]|[A-Z]{2}[a-z]|[A-Za-z][_/-]/.test(text)) return undefined;
  const name = text.toLowerCase().replace(/[^a-z\d]+/g, '');
  const short = name.replace(SUFFIX, '');
  return name.length < MIN_NAME_LENGTH ? undefined : short.length < MIN_NAME_LENGTH ? name : short;
}

/** The path of error types, before their names. */
const TYPE_PATH = 'probs/';

/** Returns the names in a text, also those in the addresses of error types. Takes linear time. */
export function* namesIn(text: string): Generator<string> {
  for (const [word] of text.matchAll(/[A-Za-z\d_/-]+/g)) {
    const at = word.indexOf(TYPE_PATH);
    const name = nameOf(at < 0 ? word : word.slice(at + TYPE_PATH.length));
    if (name !== undefined) yield name;
  }
}
