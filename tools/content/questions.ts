import { UI_LANGUAGES } from '../../src/model/languages.js';
import type { Report } from './diagnostic.js';
import { QuestionsFields } from './schema.js';
import { validate } from './validate.js';
import { parseYaml } from './yaml.js';

/** Questions as users ask them, by language. */
export type Questions = ReadonlyMap<string, readonly string[]>;

/** The content of a questions.yaml. */
export interface EntryQuestions {
  /** The questions that the entry answers. */
  readonly questions: Questions;
  /** Questions that look alike, and that no entry answers. */
  readonly unlike: Questions;
}

export const NO_QUESTIONS: EntryQuestions = { questions: new Map(), unlike: new Map() };

/** Reads a questions.yaml. */
export function readQuestions(text: string, report: Report): EntryQuestions {
  const root = parseYaml(text, { textOnly: true, report });
  const { unlike, ...questions } = (root && validate(QuestionsFields, root)) ?? {};
  return { questions: byLanguage(questions), unlike: byLanguage(unlike) };
}

const byLanguage = (fields: Partial<Record<string, readonly string[]>> = {}): Questions =>
  new Map(
    UI_LANGUAGES.flatMap((lang) => {
      const questions = fields[lang];
      return questions ? [[lang, questions] as const] : [];
    }),
  );
