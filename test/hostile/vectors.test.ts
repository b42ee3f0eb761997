import { expect } from '@open-wc/testing';
import { readMarkdown } from '../../tools/content/markdown.js';
import { packsOf, stageArticle, type ArticleStage } from '../support/article-stage.js';
import { BARRIERS } from '../support/barriers.js';
import { anEntry } from '../support/entries.js';
import { htmlOf } from '../support/html.js';
import { RENDERED, SANITIZED, disallowedIn } from './allowed.js';
import { HostPage } from './host-page.js';
import { AttackMonitor } from './attack-monitor.js';
import { CLASSES } from './vectors/index.js';
import type { Vectors } from './vectors/vectors.js';

/** An attack and the HTML of it that reaches the drawer. */
interface Attack {
  readonly name: string;
  readonly text: string;
  readonly html: string;
}

const attacksOf = ({ html = {}, markdown = {} }: Vectors): readonly Attack[] => [
  ...Object.entries(html).map(([name, text]) => ({ name, text, html: text })),
  ...Object.entries(markdown).map(([name, text]) => ({
    name: `${name}, in markdown`,
    text,
    // Most of these texts do not compile. The test uses the HTML that would result.
    html: htmlOf(readMarkdown(text, 1).markup),
  })),
];

/** Dispatches the events of a pointer and a keyboard on all visible elements. */
function touch(article: ParentNode): void {
  for (const element of article.querySelectorAll('*')) {
    for (const type of ['pointerover', 'mouseover', 'mouseenter', 'focus', 'focusin', 'keydown']) {
      element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    // Clicks on links would leave the page, and checkboxes of steps may be clicked.
    if (!element.closest('a, label')) element.dispatchEvent(new Event('click', { bubbles: true }));
  }
}

/** Returns the text of an article, or the message that replaces it. */
function textOf({ article }: ArticleStage): Element {
  const text = article.renderRoot.querySelector('article > div');
  if (!text) throw new Error('The article has no text.');
  return text;
}

const failed = (stage: ArticleStage): boolean => textOf(stage).matches('.notice[role=alert]');

for (const vectors of CLASSES) {
  describe(`hostile content: ${vectors.title}`, () => {
    const attacks = attacksOf(vectors);
    let page: HostPage;
    let stages: readonly ArticleStage[];
    let changes: readonly string[];
    let effects: readonly string[];

    before(async () => {
      page = new HostPage();
      const monitor = new AttackMonitor();
      const texts = attacks.map(({ text, html }, index) => {
        const entry = anEntry({ id: `hostile-${index}`, title: text, summary: text });
        return [entry, html] as const;
      });
      const packs = packsOf(new Map(texts));
      stages = await Promise.all(texts.map(([{ id }]) => stageArticle(id, packs)));
      for (const { article } of stages) touch(article.renderRoot);
      changes = page.changes();
      effects = await monitor.stop();
    });

    after(() => {
      for (const stage of stages) {
        stage.remove();
        stage.store?.disconnect();
      }
      page.remove();
    });

    it('The text runs nothing, loads nothing and navigates nowhere', () => {
      expect(effects).to.deep.equal([]);
    });

    it('The text does not change the page around the help', () => {
      expect(changes).to.deep.equal([]);
    });

    attacks.forEach(({ name, html }, index) => {
      it(name, () => {
        const stage = stages[index];
        if (!stage) throw new Error('It is not on the page.');
        // The article is never blank: the drawer reports a text that cannot be shown.
        expect(textOf(stage).textContent.trim()).not.to.equal('');
        if (!failed(stage)) expect(disallowedIn(textOf(stage), RENDERED)).to.deep.equal([]);

        // Each barrier holds without the other.
        const sound = `<p>A sound text.</p>${html}`;
        for (const render of Object.values(BARRIERS)) {
          const content = render(sound);
          expect(content.textContent).to.contain('A sound text.');
          expect(disallowedIn(content, SANITIZED)).to.deep.equal([]);
        }
      });
    });
  });
}
