import { expect } from '@open-wc/testing';
import { packsOf, stageArticle, type ArticleStage } from '../support/article-stage.js';
import { anEntry } from '../support/entries.js';
import { HostPage } from './host-page.js';
import { AttackMonitor } from './attack-monitor.js';

const TIMES = 100_000;

/** Returns an element with as many others inside each other. */
function nested(...names: readonly string[]): unknown {
  let node: unknown = 'x';
  for (let depth = 0; depth < TIMES; depth += 1) node = [names[depth % names.length], {}, [node]];
  return [node];
}

const MONSTERS: Readonly<Record<string, unknown>> = {
  frames: nested('div'),
  'lists in lists': nested('li', 'ol'),
  'emphasis in quotes': nested('em', 'blockquote'),
  'elements that nobody knows': nested('x-y'),
  svg: nested('g', 'svg'),
  'tables in tables': nested('td', 'tr', 'table'),
  attributes: [
    ['p', Object.fromEntries(Array.from({ length: TIMES }, (_, index) => [`a${index}`, ''])), []],
  ],
  'a long text': ['<'.repeat(TIMES)],
  'a row of elements': Array.from({ length: TIMES }, () => ['p', {}, ['x']]),
};

describe('entry with a hundred thousand parts', () => {
  let page: HostPage;
  let monitor: AttackMonitor;
  let stage: ArticleStage;

  beforeEach(() => {
    page = new HostPage();
    monitor = new AttackMonitor();
  });

  afterEach(() => {
    stage.remove();
    stage.store?.disconnect();
    page.remove();
  });

  for (const [name, markup] of Object.entries(MONSTERS)) {
    // Building such a text would overflow the stack, or take minutes.
    it(`The drawer reports at once that ${name} failed to load`, async () => {
      stage = await stageArticle('one', packsOf(new Map([[anEntry({ id: 'one' }), markup]])));
      const notice = stage.article.renderRoot.querySelector('article > [role=alert]');
      expect(notice?.querySelector('button')).to.exist;
      expect(page.changes()).to.deep.equal([]);
      expect(await monitor.stop()).to.deep.equal([]);
    });
  }
});
