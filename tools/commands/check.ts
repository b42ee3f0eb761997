import { languagesOf } from '../content/content.js';
import { suggestName } from '../content/closest-match.js';
import { compileFolders } from '../content/compile.js';
import { formatDiagnostic, type Diagnostic } from '../content/diagnostic.js';
import { lint, lintWording } from '../lint/lint.js';
import { plural } from '../plural.js';
import { defineCommand, EXIT, fail, print, printError, usageError } from './command.js';
import { contentFolders, failWith } from './content-folder.js';

export const check = defineCommand({
  summary: 'Validate the content and report each problem and each warning.',
  usage: '[ID]… [--stale-after DAYS] [--strict] [--content DIR]…',
  options: {
    content: { type: 'string', multiple: true },
    'stale-after': { type: 'string', default: '365' },
    strict: { type: 'boolean', default: false },
  },
  allowPositionals: true,
  run({ content: dirs, strict, 'stale-after': days }, ids) {
    if (!/^\d+$/.test(days)) usageError(`invalid --stale-after "${days}"; use a number of days`);
    const isNamed = ({ file }: Diagnostic) =>
      ids.length === 0 || ids.some((id) => file.startsWith(`${id}/`));
    const compiled = compileFolders(contentFolders(dirs));
    if (!compiled.ok) {
      const named = compiled.diagnostics.filter(isNamed);
      // A problem of another entry may hide those of the named ones.
      failWith(named.length > 0 ? named : compiled.diagnostics);
    }
    const { anchors, labels: table } = compiled;
    const content = compiled.content.filter(({ id }) => ids.length === 0 || ids.includes(id));
    const unknown = ids.find((id) => compiled.content.every((entry) => entry.id !== id));
    if (unknown !== undefined) {
      const known = compiled.content.map(({ id }) => id);
      fail(`unknown entry "${unknown}". ${suggestName(unknown, known)}`.trim());
    }
    const problems = lintWording(content);
    if (problems.length > 0) failWith(problems);
    const languages = languagesOf(content);
    const warnings = lint(content, {
      now: new Date(),
      staleAfter: Number(days),
      table,
      anchors,
    });
    for (const warning of warnings) printError(formatDiagnostic(warning, 'warning: '));
    print(
      [
        plural(content.length, 'entry', 'entries'),
        plural(languages.length, 'language'),
        'no problems',
        ...(warnings.length === 0 ? [] : [plural(warnings.length, 'warning')]),
      ].join(', '),
    );
    return strict && warnings.length > 0 ? EXIT.failed : EXIT.ok;
  },
});
