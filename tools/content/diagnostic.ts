import { join } from 'node:path';

/** A problem in one line of a content file. Its texts are for authors without code. */
export interface Diagnostic {
  /** The path within the content folder. */
  readonly file: string;
  /** Counted from 1, front matter included. */
  readonly line: number;
  /** The problem: a clause without a full stop. */
  readonly message: string;
  /** The fix: a sentence without a full stop. */
  readonly suggestion: string;
}

/** Reports a diagnostic in one file. */
export type Report = (line: number, message: string, suggestion: string) => void;

/** Collects the diagnostics of several files. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];

  /** Returns the function that reports in a file. */
  in(file: string): Report {
    return (line, message, suggestion) => this.#all.push({ file, line, message, suggestion });
  }

  /** Returns all diagnostics, by file and line. */
  sorted(): readonly Diagnostic[] {
    return this.#all.sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
  }
}

/** Formats a diagnostic as `file:line: message. suggestion`, which terminals can link. */
export const formatDiagnostic = (
  dir: string,
  { file, line, message, suggestion }: Diagnostic,
  severity: '' | 'warning: ' = '',
): string => `${join(dir, file)}:${line}: ${severity}${message}. ${suggestion}`;

/** Compares two strings the same way in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
