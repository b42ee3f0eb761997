import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolders } from '../../tools/content/compile.js';

/** An entry as the peer shows it. */
export interface PlainEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** Returns the shipped entries in English, as plain markdown. */
export function plainEntries(): readonly PlainEntry[] {
  const compiled = compileFolders(['docs-content']);
  if (!compiled.ok) throw new Error('The content has problems: run npm run -s content -- check');
  return compiled.content.map(({ id, english: { title, summary, file } }) => ({
    ...{ id, title, summary },
    text: plainMarkdown(file.text),
  }));
}

/** Removes what only the compiler understands from the markdown of an entry. */
export const plainMarkdown = (source: string): string =>
  source
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^[ \t]*:::.*$/gm, '')
    .replace(/^!\[[^\]]*\]\([^)]*\.svg\)$/gm, '')
    .replace(/\s*\[\]\(show:[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\((?:show|page|entry|manual):[^)]*\)/g, '$1')
    .replace(/\{\{"([^"]*)"\}\}/g, '$1')
    .replace(/\{\{(?:[^}|]*\.)?([^}|.]*)[^}]*\}\}/g, '$1')
    .replace(/\s*\{(?:#[a-z0-9-]+|[<>]=?[^}]*)\}/g, '')
    .trim();

/** Writes the listed entries beside the build of the peer. */
export function writePeerContent(
  folder: string,
  entries: readonly PlainEntry[],
  listed: readonly string[],
): void {
  const shown = listed.flatMap((id) => entries.filter((entry) => entry.id === id));
  mkdirSync(join(folder, 'content'), { recursive: true });
  const list = shown.map(({ id, title, summary }) => ({ id, title, summary }));
  writeFileSync(join(folder, 'content/list.json'), JSON.stringify(list));
  for (const { id, text } of shown) writeFileSync(join(folder, `content/${id}.md`), text);
}
