import { UI_LANGUAGES } from '../../src/model/languages.js';
import type { Report } from './diagnostic.js';
import { QuestionsFields } from './schema.js';
import { validate } from './validate.js';
import { parseYaml } from './yaml.js';

/** The questions that an entry answers, as users ask them, by language. */
export type Questions = ReadonlyMap<string, readonly string[]>;

/** Reads a questions.yaml. */
export function readQuestions(text: string, report: Report): Questions {
  const root = parseYaml(text, { textOnly: true, report });
  const fields = root && validate(QuestionsFields, root);
  return new Map(
    UI_LANGUAGES.flatMap((lang) => {
      const questions = fields?.[lang];
      return questions ? [[lang, questions] as const] : [];
    }),
  );
}
