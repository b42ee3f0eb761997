import { languagesOf } from '../content/content.js';
import { EXIT, misused, readOptions, say, type Command } from './command.js';
import { compiledOrComplain, count } from './content-folder.js';

export const check: Command = {
  summary: 'tell all that is wrong with the content',
  usage: '[--content DIR]',
  run(args) {
    const read = readOptions(args, { content: { type: 'string' } });
    if ('wrong' in read) return misused(read.wrong);
    const content = compiledOrComplain(read.values.content);
    if (!content) return EXIT.problems;
    const entries = count(content.length, 'entry', 'entries');
    say(`${entries}, ${count(languagesOf(content).length, 'language')}, no problems`);
    return EXIT.fine;
  },
};
