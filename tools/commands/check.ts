import { languagesOf } from '../content/content.js';
import { formatDiagnostic } from '../content/diagnostic.js';
import { lint, lintWording } from '../lint/lint.js';
import { plural } from '../plural.js';
import { defineCommand, EXIT, print, printError, usageError } from './command.js';
import { compileWithLabels, contentFolders, failWith } from './content-folder.js';

export const check = defineCommand({
  summary: 'Validate the content and report each problem and each warning.',
  usage: '[--stale-after DAYS] [--strict] [--content DIR]…',
  options: {
    content: { type: 'string', multiple: true },
    'stale-after': { type: 'string', default: '365' },
    strict: { type: 'boolean', default: false },
  },
  run({ content: dirs, strict, 'stale-after': days }) {
    if (!/^\d+$/.test(days)) usageError(`invalid --stale-after "${days}"; use a number of days`);
    const { content, anchors, labels: table } = compileWithLabels(contentFolders(dirs));
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
