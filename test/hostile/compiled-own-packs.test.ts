import { anEntry } from '../support/entries.js';
import { markupOf } from '../support/markup.js';
import { manifestOf } from '../support/own-pack.js';
import { describeHostilePacks, titleOf, type Way } from './hostile-pack.js';

/** A compiled pack that was written by hand. The compiler would refuse most of the texts. */
const COMPILED: Way = {
  title: 'compiled',
  listsAll: true,
  filesOf(attacks) {
    const header = { lang: 'en', audience: 'user' };
    const entries = attacks.map((attack, n) =>
      anEntry({
        id: `hostile-${n}`,
        audience: 'user',
        title: titleOf(attack),
        summary: attack.text,
        related: [attack.text],
      }),
    );
    const bodies = attacks.map(({ text, html }, n) => ({
      id: `hostile-${n}`,
      markup: markupOf(`<p>A sound text.</p>${html}`),
      headings: [{ id: text, text, level: 2 }],
      keywords: [text],
    }));
    return {
      'pack.json': manifestOf('compiled', ['user'], 'en'),
      'user/en.json': JSON.stringify({ ...header, entries, hints: [] }),
      'user/en.bodies.json': JSON.stringify({ ...header, bodies }),
    };
  },
};

describeHostilePacks(COMPILED);
