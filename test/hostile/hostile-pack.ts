import { expect } from '@open-wc/testing';
import { mountHelp } from '../../src/mount.js';
import { HelpStore } from '../../src/state/help-store.js';
import { drawer } from '../driver/dom-driver.js';
import { settled } from '../driver/settled.js';
import { hasFailed, packsOf, stageArticleOf, textOf } from '../support/article-stage.js';
import type { ArticleStage } from '../support/article-stage.js';
import { deepAll } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { loadOwnPack, OWN_FOLDER, serveFolder, type ServedFolder } from '../support/own-pack.js';
import { watchWarnings } from '../support/warnings.js';
import { waitUntil } from '../support/wait.js';
import { RENDERED, disallowedIn } from './allowed.js';
import { AttackMonitor } from './attack-monitor.js';
import { attacksOf, touch, type Attack } from './attacks.js';
import { HostPage } from './host-page.js';
import { CLASSES } from './vectors/index.js';

/** The word in every title. The search finds all entries by it. */
export const COMMON = 'zzhostile';

/** A way to bring the texts of an attacker into an own pack. */
export interface Way {
  readonly title: string;
  /** Returns a pack with each text in a title, a summary and a body. */
  readonly filesOf: (attacks: readonly Attack[]) => Readonly<Record<string, string>>;
  /** Whether each entry of the pack can be listed. */
  readonly listsAll: boolean;
}

export const titleOf = ({ text }: Attack): string => `${COMMON} ${text}`;

const shipped = () => packsOf(new Map([[anEntry({ id: 'shipped' }), '<p>A shipped text.</p>']]));

const isOwn = (id: string): boolean => id.startsWith('hostile-');

/** Describes what all hostile texts do in an own pack. */
export function describeHostilePacks({ title, filesOf, listsAll }: Way): void {
  for (const vectors of CLASSES) {
    describe(`hostile own pack, ${title}: ${vectors.title}`, () => {
      const attacks = attacksOf(vectors);
      const files = filesOf(attacks);
      const stages: ArticleStage[] = [];
      let listed: readonly string[];
      let found: readonly string[];
      let effects: readonly string[];
      let changes: readonly string[];
      let requested: readonly string[];
      let warnings: readonly string[];
      let page: HostPage;
      let store: HelpStore;

      before(async () => {
        page = new HostPage();
        const monitor = new AttackMonitor();
        const warned = watchWarnings();
        const served: ServedFolder = serveFolder(files);
        store = new HelpStore(shipped(), undefined, undefined, undefined, [loadOwnPack]);
        await waitUntil(() => !store.state.loading && store.state.index.byId('shipped'));
        for (const { id } of store.state.index.all) stages.push(await stageArticleOf(store, id));
        for (const { article } of stages) touch(article.renderRoot);
        changes = page.changes();
        ({ listed, found } = await useDrawer(store.state.index.all.length));
        effects = await monitor.stop();
        ({ requested } = served);
        served.close();
        warnings = warned.stop();
      });

      after(() => {
        for (const stage of stages) stage.remove();
        store.disconnect();
        page.remove();
      });

      it('The pack runs nothing, loads nothing and navigates nowhere', () => {
        expect(effects).to.deep.equal([]);
      });

      it('The pack does not change the page around the help', () => {
        expect(changes).to.deep.equal([]);
      });

      it('Only the files of the pack are requested', () => {
        expect(requested.filter((path) => files[path] === undefined)).to.deep.equal([]);
        expect(requested).to.include('pack.json');
      });

      it('The drawer lists and finds the entries of the pack, beside the shipped one', () => {
        const all = store.state.index.all.map(({ id }) => id).sort();
        expect(all).to.include('shipped');
        expect([...listed].sort()).to.deep.equal(all);
        expect([...found].sort()).to.deep.equal(all.filter(isOwn));
        if (listsAll) expect(all.filter(isOwn)).to.have.length(attacks.length);
      });

      attacks.forEach(({ name }, n) => {
        it(name, () => {
          const ids = Object.keys(files).some((path) => path.includes(`hostile-${n}-title/`))
            ? [`hostile-${n}`, `hostile-${n}-title`]
            : [`hostile-${n}`];
          for (const id of ids) {
            const stage = stages.find(({ entryId }) => entryId === id);
            // An entry that is not listed is a message that names its file.
            const prefix = `${OWN_FOLDER.pathname}user/${id}/`;
            if (!stage) expect(warnings.some((each) => each.startsWith(prefix))).to.equal(true);
            else {
              expect(textOf(stage).textContent.trim()).not.to.equal('');
              if (!hasFailed(stage))
                expect(disallowedIn(textOf(stage), RENDERED)).to.deep.equal([]);
            }
          }
        });
      });
    });
  }
}

/** Lists and searches all entries in a drawer. Long lists are rendered in parts. */
async function useDrawer(count: number) {
  const help = mountHelp(shipped(), {}, undefined, [loadOwnPack]);
  help.open();
  await waitUntil(() => drawer.isOpen());
  await waitUntil(() => document.querySelector('bai-help-root')?.store?.state.loading === false);
  await settled();
  for (const button of deepAll('.show-all')) if (button instanceof HTMLElement) button.click();
  await waitUntil(() => drawer.listed().length >= count);
  const listed = drawer.listed();
  await drawer.search(COMMON);
  await waitUntil(() => drawer.results().length >= count - 1);
  const found = drawer.results();
  help.remove();
  await settled();
  return { listed, found };
}
