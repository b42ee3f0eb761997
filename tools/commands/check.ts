import { languagesOf } from '../content/content.js';
import { formatDiagnostic } from '../content/diagnostic.js';
import { lint } from '../lint/lint.js';
import { plural } from '../plural.js';
import { defineCommand, EXIT, print, printError, usageError } from './command.js';
import { compileOrFail, contentFolders } from './content-folder.js';
import { readLabels } from './web-ui-labels.js';

export const check = defineCommand({
  summary: 'Validate the content and report each problem and each warning.',
  usage: '[--stale-after DAYS] [--i18n DIR] [--strict] [--content DIR]…',
  options: {
    content: { type: 'string', multiple: true },
    i18n: { type: 'string' },
    'stale-after': { type: 'string', default: '365' },
    strict: { type: 'boolean', default: false },
  },
  run({ content: dirs, i18n, strict, 'stale-after': days }) {
    if (!/^\d+$/.test(days)) usageError(`invalid --stale-after "${days}"; use a number of days`);
    const content = compileOrFail(contentFolders(dirs));
    const languages = languagesOf(content);
    const labels = i18n === undefined ? undefined : readLabels(i18n, languages);
    const warnings = lint(content, {
      now: new Date(),
      staleAfter: Number(days),
      ...(labels && { labels }),
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
