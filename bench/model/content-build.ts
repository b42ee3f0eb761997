import { compile, compileChanged, type Compiled } from '../../tools/content/compile.js';
import { formatDiagnostic } from '../../tools/content/diagnostic.js';
import { readFolder, type Files } from '../../tools/content/read-folder.js';
import { packs } from '../../tools/packs.js';
import { measure } from '../measure.js';
import type { Results } from '../results.js';

const DIR = 'docs-content';

const CHANGED = 'session-stays-pending';

/** Measures the build of all packs in four languages, and of one changed entry. */
export function measureContentBuild(
  counts: readonly number[],
  results: Results,
  budgetMs: number,
): void {
  const shipped = readFolder(DIR);
  if (!shipped) throw new Error(`The folder ${DIR} is missing.`);
  for (const entries of counts) {
    const files = enlarge(shipped, entries);
    const drawer = () => packs(contentOf(compile(files)).content);
    const subject = { measurement: 'build: all packs', unit: 'ms', entries } as const;
    results.addAll(subject, measure({ drawer }, 20, budgetMs / 3));
  }
  const compiled = contentOf(compile(shipped));
  const drawer = () => compileChanged({ dir: DIR, id: CHANGED }, compiled);
  results.addAll(
    { measurement: 'build: one changed entry', unit: 'ms' },
    measure({ drawer }, 100, budgetMs / 3),
  );
}

function contentOf(compiled: Compiled): Extract<Compiled, { readonly ok: true }> {
  if (compiled.ok) return compiled;
  throw new Error(compiled.diagnostics.map((each) => formatDiagnostic(each)).join('\n'));
}

/** Copies shipped entries under other ids until there are enough. The ids of hints are unique. */
function enlarge(shipped: Files, count: number): Files {
  const files = new Map(shipped);
  const entries = [...shipped].filter(([path]) => path.endsWith('/entry.yaml'));
  const copied = entries.filter(([, bytes]) => !/^hints:/m.test(new TextDecoder().decode(bytes)));
  for (let n = 0; n + entries.length < count; n++) {
    const [path = ''] = copied[n % copied.length] ?? [];
    const folder = path.slice(0, path.indexOf('/') + 1);
    for (const [file, bytes] of shipped) {
      if (file.startsWith(folder)) files.set(`copy-${n}-of-${file}`, bytes);
    }
  }
  return files;
}
