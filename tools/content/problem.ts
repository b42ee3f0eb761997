import { join } from 'node:path';

/** Something an author has to mend in one file. Both texts are for people who write no code. */
export interface Flaw {
  /** Counted from 1, front matter included. */
  readonly line: number;
  /** What is wrong; a clause without a full stop. */
  readonly problem: string;
  /** How to mend it; a sentence without a full stop. */
  readonly fix: string;
}

/** A flaw and the file it is in, by its path within the content folder. */
export interface Problem extends Flaw {
  readonly file: string;
}

export const inFile =
  (file: string) =>
  (flaw: Flaw): Problem => ({ file, ...flaw });

/** One line an editor's terminal can jump from: `file:line: what is wrong. How to mend it`. */
export const formatProblem = (dir: string, { file, line, problem, fix }: Problem): string =>
  `${join(dir, file)}:${line}: ${problem}. ${fix}`;

/** The same of what need not be mended before anything can be delivered. */
export const formatWarning = (dir: string, { file, line, problem, fix }: Problem): string =>
  `${join(dir, file)}:${line}: warning: ${problem}. ${fix}`;

/** File by file, from top to bottom, so that two runs can be compared. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => byText(a.file, b.file) || a.line - b.line);

/** The same order on every machine, whatever its language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
