import { manifestOf, ownMetadata, ownText } from '../support/own-pack.js';
import { COMMON, describeHostilePacks, titleOf, type Way } from './hostile-pack.js';

/** Raw markdown, which is compiled in the browser. Titles and bodies are in entries of their own. */
const MARKDOWN: Way = {
  title: 'raw markdown',
  listsAll: false,
  filesOf(attacks) {
    const texts = attacks.flatMap((attack, n) => [
      [`hostile-${n}`, ownText(`${COMMON} ${n}`, attack.text)] as const,
      [`hostile-${n}-title`, ownText(titleOf(attack), 'A sound text.', attack.text)] as const,
    ]);
    return {
      'pack.json': manifestOf('markdown', ['user'], 'en'),
      'user/entries.json': JSON.stringify(texts.map(([id]) => id)),
      ...Object.fromEntries(
        texts.flatMap(([id, text]) => [
          [`user/${id}/entry.yaml`, ownMetadata('user')],
          [`user/${id}/en.md`, text],
        ]),
      ),
    };
  },
};

describeHostilePacks(MARKDOWN);
