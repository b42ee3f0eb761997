/** Lines of logs and tracebacks that name an error. */
const ERROR_LINE =
  /error|exception|fail|denied|refused|cannot|can't|unable|killed|exceed|not found|no such|no space|timed? ?out|unavailable|invalid|fatal|rejected/i;

/** The parts of a traceback that name code, not the error. */
const CODE_LINE = /^\s*(?:File "|at .+:\d+|Traceback|\^+\s*$|[~^]+\s*$)/;

/** The longest question that a user types. */
const MAX_TYPED_LENGTH = 300;

/** The most lines that name an error, the last of a text. */
const MAX_ERROR_LINES = 4;

/** Whether a query is a pasted log or traceback. */
export const isPasted = (text: string): boolean =>
  text.length > MAX_TYPED_LENGTH || text.trim().split('\n').length > 2;

/** Returns the lines of a pasted text that name an error, or the last lines. */
export function errorLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !CODE_LINE.test(line));
  const errors = lines.filter((line) => ERROR_LINE.test(line));
  const chosen = errors.length > 0 ? errors : lines;
  return withoutNames(chosen.slice(-MAX_ERROR_LINES).join('\n').slice(-1200));
}

/** The ids, addresses, times and paths of one installation, which no entry contains. */
const NAMES = [
  /\bhttps?:\/\/\S+/gi,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}\S*/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
  /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,}\b/gi,
  /\b0x[0-9a-f]+\b/gi,
  /\b\d{5,}\b/g,
  /(?:\/[\w.@+-]+){3,}\/?/g,
];

/** Removes the names of one installation, unless nothing else is left. */
export function withoutNames(text: string): string {
  const rest = NAMES.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : text;
}
