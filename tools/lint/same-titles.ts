import type { CompiledEntry, Content, EntryText } from '../content/content.js';
import type { Report } from '../content/diagnostic.js';
import { quote } from '../content/validate.js';

/** Reports a title that an entry before has too, as in a copied entry. */
export function checkSameTitle(
  { id }: CompiledEntry,
  { lang, title }: EntryText,
  line: number,
  content: Content,
  report: Report,
): void {
  const first = content.find(({ texts }) => texts.get(lang)?.title === title);
  if (!first || first.id === id) return;
  report(line, `title ${quote(title)} is also that of ${first.id}`, 'Write a title of its own');
}
