import { expect } from '@open-wc/testing';
import { renderHtml } from '../../src/content/render.js';
import { readMarkdown } from '../../tools/content/markdown.js';
import { packsOf, stageArticle, type ArticleStage } from '../support/article-stage.js';
import { anEntry } from '../support/entries.js';
import { RENDERED, SANITISED, strangersIn } from './allowed.js';
import { HostPage } from './host-page.js';
import { Trap } from './trap.js';
import { CLASSES } from './vectors/index.js';
import type { Vectors } from './vectors/vectors.js';

/** An attack by its name, as the HTML that the drawer gets to see of it. */
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
    // Most of it does not compile; should it ever get here, this is what it would be.
    html: readMarkdown(text, 1).html,
  })),
];

/** The events that a reader's hands and eyes make, on all that there is to be seen. */
function touch(article: ParentNode): void {
  for (const element of article.querySelectorAll('*')) {
    for (const type of ['pointerover', 'mouseover', 'mouseenter', 'focus', 'focusin', 'keydown']) {
      element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    // Links lead to where they say, which is away from this test; boxes of ours are there to tick.
    if (!element.closest('a, label')) element.dispatchEvent(new Event('click', { bubbles: true }));
  }
}

/** The text of an article, or what the drawer says where it could not be read. */
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
    let caught: readonly string[];

    before(async () => {
      page = new HostPage();
      const trap = new Trap();
      const texts = attacks.map(({ text, html }, index) => {
        const entry = anEntry({ id: `hostile-${index}`, title: text, summary: text });
        return [entry, html] as const;
      });
      const packs = packsOf(new Map(texts));
      stages = await Promise.all(texts.map(([{ id }]) => stageArticle(id, packs)));
      for (const { article } of stages) touch(article.renderRoot);
      changes = page.changes();
      caught = await trap.open();
    });

    after(() => {
      for (const stage of stages) {
        stage.remove();
        stage.service?.disconnect();
      }
      page.remove();
    });

    it('runs nothing, loads nothing and leads nowhere', () => {
      expect(caught).to.deep.equal([]);
    });

    it('leaves the page around the help as it was', () => {
      expect(changes).to.deep.equal([]);
    });

    attacks.forEach(({ name, html }, index) => {
      it(name, async () => {
        const stage = stages[index];
        if (!stage) throw new Error('It is not on the page.');
        // Never blank: where nothing can be shown of it, the drawer says so.
        expect(textOf(stage).textContent.trim()).not.to.equal('');
        if (!failed(stage)) expect(strangersIn(textOf(stage), RENDERED)).to.deep.equal([]);

        const behind = await renderHtml(`<p>A sound text.</p>${html}`);
        expect(behind.textContent).to.contain('A sound text.');
        expect(strangersIn(behind, SANITISED)).to.deep.equal([]);
      });
    });
  });
}
