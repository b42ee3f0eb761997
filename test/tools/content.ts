import { compile, type Compiled } from '../../tools/content/compile.js';
import type { Content } from '../../tools/content/content.js';
import type { Diagnostic } from '../../tools/content/diagnostic.js';
import { normalizedText, sourceHashOf } from '../../tools/lint/source-hash.js';

/** The date of the test runs. */
export const NOW = new Date('2026-06-15T12:00:00Z');

export type Texts = Readonly<Record<string, string | Uint8Array | null>>;

/** Compiles files given as text; null removes a file that a spread added. */
export function compileTexts(texts: Texts): Compiled {
  const files = Object.entries(texts).flatMap(([path, text]): [string, Uint8Array][] =>
    text === null ? [] : [[path, typeof text === 'string' ? new TextEncoder().encode(text) : text]],
  );
  return compile(new Map(files), NOW);
}

export function contentOf(texts: Texts): Content {
  const compiled = compileTexts(texts);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics, null, 1));
  return compiled.content;
}

export function diagnosticsOf(texts: Texts): readonly Diagnostic[] {
  const compiled = compileTexts(texts);
  return compiled.ok ? [] : compiled.diagnostics;
}

interface YamlFields {
  readonly audience?: string;
  readonly kind?: string;
  readonly pages?: string;
  readonly related?: string;
  readonly more?: string;
}

/** Returns an entry.yaml with one key per line: audience, kind, pages, related, reviewed, moment. */
export const yaml = ({
  audience = 'user',
  kind = 'problem',
  pages = '[session]',
  related = '[]',
  more = '',
}: YamlFields = {}): string =>
  `audience: ${audience}\nkind: ${kind}\npages: ${pages}\nrelated: ${related}\nreviewed: 2026-01-02\n${more}\nmoment: general\n`;

/** Returns a `<lang>.md` whose body begins in line 6. */
export const markdown = (body: string, title = 'A title'): string =>
  `---\ntitle: ${title}\nsummary: A summary\nkeywords: [one, two]\n---\n${body}\n`;

/** Returns the source hash of an English text. */
export function hashOf(text: string): string {
  const normalized = normalizedText(text);
  if (!normalized) throw new Error('the text has no valid front matter');
  return sourceHashOf(normalized);
}
