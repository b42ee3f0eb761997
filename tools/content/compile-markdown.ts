import type { CompileMarkdown, MarkdownPack } from '../../src/model/markdown-pack.js';
import { compileEntry } from './compile-entry.js';
import { bodyIn, entriesIn, hintsIn, type CompiledEntry } from './content.js';
import { Diagnostics, formatDiagnostic } from './diagnostic.js';
import { groupFiles } from './entry-files.js';
import { latestDate } from './latest-date.js';
import { NO_LABELS } from './label-table.js';
import { parseEntry } from './parsed-entry.js';

/**
 * Compiles markdown of an installation in the browser, by the rules of the command line. Leaves out
 * entries with a problem. Links to shipped entries and the keys of labels are not checked here.
 */
export const compileMarkdown: CompileMarkdown = (files, { lang, audience, defaultLanguage }) => {
  const problems: string[] = [];
  const add = (diagnostics: Diagnostics): boolean => {
    const found = diagnostics.sorted();
    problems.push(...found.map((each) => formatDiagnostic(each)));
    return found.length > 0;
  };
  const compiled: CompiledEntry[] = [];
  for (const [id, own] of byFolder(files)) {
    try {
      compileOne(id, own);
    } catch (error) {
      // A text may be nested so deep that the parser of markdown overflows the stack.
      problems.push(`${id}: the entry cannot be read. ${String(error)}`);
    }
  }
  return packOf(compiled);

  function compileOne(id: string, own: ReadonlyMap<string, Uint8Array>): void {
    const diagnostics = new Diagnostics();
    const { entries } = groupFiles({ dir: '', files: own, defaultLanguage }, diagnostics);
    const context = { today: latestDate(new Date()), labels: NO_LABELS };
    const parsed = entries.map((entry) => parseEntry(entry, context, diagnostics));
    for (const { metadata } of parsed) {
      if (metadata === undefined || metadata.audience === audience) continue;
      diagnostics.in(`${id}/entry.yaml`)(
        1,
        `audience ${metadata.audience} in the folder for ${audience}`,
        'Move the entry to the folder of its audience',
      );
    }
    if (add(diagnostics)) return;
    compiled.push(
      ...parsed.map((entry) => ({ ...compileEntry(entry, new Map()), messages: undefined })),
    );
  }

  function packOf(content: readonly CompiledEntry[]): MarkdownPack {
    return {
      audience,
      entries: entriesIn(content, lang),
      // A hint needs an anchor, which only a compiled pack has.
      hints: hintsIn(content, lang).filter(({ anchors }) => anchors.length > 0),
      bodies: content.map((entry) => bodyIn(entry, lang)),
      problems,
    };
  }
};

function byFolder(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, ReadonlyMap<string, Uint8Array>> {
  const folders = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    const [id = ''] = path.split('/', 1);
    folders.set(id, (folders.get(id) ?? new Map<string, Uint8Array>()).set(path, bytes));
  }
  return folders;
}
