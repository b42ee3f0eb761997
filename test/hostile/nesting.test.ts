import { expect } from '@open-wc/testing';
import { packsOf, stageArticle, type ArticleStage } from '../support/article-stage.js';
import { anEntry } from '../support/entries.js';
import { HostPage } from './host-page.js';
import { AttackMonitor } from './attack-monitor.js';

const TIMES = 100_000;

const MONSTERS: Readonly<Record<string, string>> = {
  frames: '<div>'.repeat(TIMES),
  'callouts, all closed':
    '<div class="callout" data-tone="note">'.repeat(TIMES) + '</div>'.repeat(TIMES),
  'lists in lists': '<ol><li>'.repeat(TIMES),
  'emphasis in quotes': '<blockquote><em>'.repeat(TIMES),
  'elements that nobody knows': '<x-y>'.repeat(TIMES),
  svg: '<svg><g>'.repeat(TIMES),
  'tables in tables': '<table><tr><td>'.repeat(TIMES),
  attributes: `<p ${Array.from({ length: TIMES }, (_, index) => `a${index}`).join(' ')}>x</p>`,
  'tags that never end': '<'.repeat(TIMES),
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

  for (const [name, html] of Object.entries(MONSTERS)) {
    // Parsing such a text would exceed the timeout of a test, or never end.
    it(`The drawer reports at once that ${name} failed to load`, async () => {
      stage = await stageArticle('one', packsOf(new Map([[anEntry({ id: 'one' }), html]])));
      const notice = stage.article.renderRoot.querySelector('article > [role=alert]');
      expect(notice?.querySelector('button')).to.exist;
      expect(page.changes()).to.deep.equal([]);
      expect(await monitor.stop()).to.deep.equal([]);
    });
  }
});
