import { languagesOf } from '../content/content.js';
import { formatWarning } from '../content/problem.js';
import { review } from '../review/review.js';
import { readWebUiWords } from '../review/web-ui-words.js';
import { count } from '../words.js';
import { complain, EXIT, misused, readOptions, refused, say, type Command } from './command.js';
import { compiledOrComplain, contentFolder } from './content-folder.js';

export const check: Command = {
  summary: 'tell all that is wrong with the content, and what had better be otherwise',
  usage: '[--stale-after DAYS] [--i18n DIR] [--strict] [--content DIR]',
  run(args) {
    const read = readOptions(args, {
      content: { type: 'string' },
      i18n: { type: 'string' },
      'stale-after': { type: 'string', default: '365' },
      strict: { type: 'boolean', default: false },
    });
    if ('wrong' in read) return misused(read.wrong);
    const { content: named, i18n, strict, 'stale-after': days } = read.values;
    if (!/^\d+$/.test(days)) return misused(`"${days}" is not a number of days`);

    const content = compiledOrComplain(named);
    if (!content) return EXIT.problems;
    const languages = languagesOf(content);
    const webUi = i18n === undefined ? undefined : readWebUiWords(i18n, languages);
    if (webUi && 'wrong' in webUi) return refused(webUi.wrong);

    const dir = contentFolder(named);
    const warnings = review(content, {
      now: new Date(),
      staleAfter: Number(days),
      dir,
      ...webUi,
    });
    for (const warning of warnings) complain(formatWarning(dir, warning));
    const found = warnings.length === 0 ? '' : `, ${count(warnings.length, 'warning')}`;
    const entries = count(content.length, 'entry', 'entries');
    say(`${entries}, ${count(languages.length, 'language')}, no problems${found}`);
    return strict && warnings.length > 0 ? EXIT.problems : EXIT.fine;
  },
};
