import { compile, type Compiled } from '../../tools/content/compile.js';
import type { Content } from '../../tools/content/content.js';
import type { Problem } from '../../tools/content/problem.js';

/** The day on which all of these tests happen. */
export const NOW = new Date('2026-06-15T12:00:00Z');

export type Texts = Readonly<Record<string, string | Uint8Array | null>>;

/** Compiles files given as text; null takes one away that a spread brought in. */
export function compileTexts(texts: Texts): Compiled {
  const files = Object.entries(texts).flatMap(([path, text]): [string, Uint8Array][] =>
    text === null ? [] : [[path, typeof text === 'string' ? new TextEncoder().encode(text) : text]],
  );
  return compile(new Map(files), NOW);
}

export function contentOf(texts: Texts): Content {
  const compiled = compileTexts(texts);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 1));
  return compiled.content;
}

export function problemsOf(texts: Texts): readonly Problem[] {
  const compiled = compileTexts(texts);
  return compiled.ok ? [] : compiled.problems;
}

interface Facts {
  readonly audience?: string;
  readonly kind?: string;
  readonly pages?: string;
  readonly related?: string;
  readonly more?: string;
}

/** An entry.yaml: audience in line 1, kind in 2, pages in 3, related in 4, reviewed in 5. */
export const yaml = ({
  audience = 'user',
  kind = 'problem',
  pages = '[session]',
  related = '[]',
  more = '',
}: Facts = {}): string =>
  `audience: ${audience}\nkind: ${kind}\npages: ${pages}\nrelated: ${related}\nreviewed: 2026-01-02\n${more}`;

/** A text whose body begins in line 6. */
export const markdown = (body: string, title = 'A title'): string =>
  `---\ntitle: ${title}\nsummary: A summary\nkeywords: [one, two]\n---\n${body}\n`;
