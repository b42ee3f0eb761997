import { expect } from '@open-wc/testing';
import { packsOf, stageArticle, type ArticleStage } from '../support/article-stage.js';
import { anEntry } from '../support/entries.js';
import { HostPage } from './host-page.js';
import { Trap } from './trap.js';

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

describe('an entry of a hundred thousand', () => {
  let page: HostPage;
  let trap: Trap;
  let stage: ArticleStage;

  beforeEach(() => {
    page = new HostPage();
    trap = new Trap();
  });

  afterEach(() => {
    stage.remove();
    stage.service?.disconnect();
    page.remove();
  });

  for (const [name, html] of Object.entries(MONSTERS)) {
    // Parsed all the same, it would take longer than a test may, or never end.
    it(`${name} is said to have failed, at once and by the drawer`, async () => {
      stage = await stageArticle('one', packsOf(new Map([[anEntry({ id: 'one' }), html]])));
      const notice = stage.article.renderRoot.querySelector('article > [role=alert]');
      expect(notice?.querySelector('button')).to.exist;
      expect(page.changes()).to.deep.equal([]);
      expect(await trap.open()).to.deep.equal([]);
    });
  }
});
