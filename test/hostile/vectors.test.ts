import { expect } from '@open-wc/testing';
import {
  hasFailed,
  packsOf,
  stageArticle,
  textOf,
  type ArticleStage,
} from '../support/article-stage.js';
import { BARRIERS } from '../support/barriers.js';
import { anEntry } from '../support/entries.js';
import { RENDERED, SANITIZED, disallowedIn } from './allowed.js';
import { AttackMonitor } from './attack-monitor.js';
import { attacksOf, touch } from './attacks.js';
import { HostPage } from './host-page.js';
import { CLASSES } from './vectors/index.js';

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
        if (!hasFailed(stage)) expect(disallowedIn(textOf(stage), RENDERED)).to.deep.equal([]);

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
