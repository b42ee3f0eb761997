/** A problem in one line of a content file. Its texts are for authors without code. */
export interface Diagnostic {
  /** The content folder; empty for files that are not in a folder. */
  readonly dir: string;
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

/** Collects the diagnostics of several files, which may be in several content folders. */
export class Diagnostics {
  readonly #all: Diagnostic[];
  readonly #dir: string;

  constructor(dir = '', all: Diagnostic[] = []) {
    this.#dir = dir;
    this.#all = all;
  }

  /** Returns a view of the same diagnostics that reports in the files of another folder. */
  within(dir: string): Diagnostics {
    return new Diagnostics(dir, this.#all);
  }

  /** Returns the function that reports in a file. */
  in(file: string): Report {
    return (line, message, suggestion) =>
      this.#all.push({ dir: this.#dir, file, line, message, suggestion });
  }

  /** Returns all diagnostics, by folder, file and line. */
  sorted(): readonly Diagnostic[] {
    return this.#all.sort(
      (a, b) => compareText(a.dir, b.dir) || compareText(a.file, b.file) || a.line - b.line,
    );
  }
}

/** Formats a diagnostic as `file:line: message. suggestion`, which terminals can link. */
export const formatDiagnostic = (
  { dir, file, line, message, suggestion }: Diagnostic,
  severity: '' | 'warning: ' = '',
): string => `${pathOf(dir, file)}:${line}: ${severity}${message}. ${suggestion}`;

const pathOf = (dir: string, file: string): string =>
  [dir.replace(/^\.\//, '').replace(/\/$/, ''), file].filter(Boolean).join('/');

/** Compares two strings the same way in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
