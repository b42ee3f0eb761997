import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Packs } from '../../src/content/packs.js';
import { define as defineArticle } from '../../src/elements/article/article-elements.js';
import { defineElements } from '../../src/elements/define.js';
import { define as definePanel } from '../../src/elements/drawer/panel-elements.js';
import type { HelpArticle } from '../../src/elements/article/bai-help-article.js';
import { base } from '../../src/elements/shared/base-styles.js';
import { tokens } from '../../src/elements/shared/tokens.js';
import type { Entry } from '../../src/model/entry.js';
import { HelpStore } from '../../src/state/help-store.js';
import { Navigator } from '../../src/state/navigation.js';
import { markupOf } from './markup.js';
import { waitUntil } from './wait.js';

/** Provides a session to one article, without the drawer around the article. */
export class ArticleStage extends LitElement {
  static override styles = [base, tokens];

  @property({ attribute: false })
  store: HelpStore | undefined;

  @property({ attribute: false })
  entryId = '';

  @property({ attribute: false })
  terms: readonly string[] = [];

  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  navigator = new Navigator();

  get article(): HelpArticle {
    const article = this.renderRoot.querySelector('bai-help-article');
    if (!article) throw new Error('There is no article on the stage.');
    return article;
  }

  protected override render() {
    const { store, navigator } = this;
    const entry = store?.state.index.byId(this.entryId);
    if (!store || !entry) return nothing;
    const related = [store.state.index.byId('other')].filter((other) => other !== undefined);
    return html`
      <main>
        <h1>Help</h1>
        ${keyed(
          `${store.session.id} ${entry.id}`,
          html`
            <bai-help-session .store=${store} .session=${store.session} .navigator=${navigator}>
              <bai-help-article .entry=${entry} .related=${related} .terms=${this.terms}>
              </bai-help-article>
            </bai-help-session>
          `,
        )}
      </main>
    `;
  }
}

/** Adds an article to the page and waits for its text. */
export const stageArticle = (entryId: string, packs: Packs): Promise<ArticleStage> =>
  stageArticleOf(new HelpStore(packs), entryId);

/** Adds an article of a store to the page and waits for its text. */
export async function stageArticleOf(store: HelpStore, entryId: string): Promise<ArticleStage> {
  defineElements();
  definePanel();
  defineArticle();
  if (!customElements.get('article-stage')) customElements.define('article-stage', ArticleStage);
  const stage = new ArticleStage();
  store.subscribe(() => stage.requestUpdate());
  stage.store = store;
  stage.entryId = entryId;
  document.body.append(stage);
  await waitUntil(() => store.state.index.byId(entryId));
  await stage.updateComplete;
  await stage.article.ready;
  // Layout that depends on sizes is ready after the first frame.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return stage;
}
/** Builds English packs from entries with their texts, as HTML or as markup. */
export function packsOf(texts: ReadonlyMap<Entry, unknown>): Packs {
  const entries = [...texts.keys()];
  const pack = (audience: Entry['audience']) => {
    const own = entries.filter((entry) => entry.audience === audience);
    return {
      entries: () => Promise.resolve({ default: () => ({ audience, entries: own }) }),
      bodies: () =>
        Promise.resolve({
          default: () => ({
            audience,
            bodies: own.map((entry) => ({
              id: entry.id,
              markup: markupFrom(texts.get(entry)),
              headings: [],
            })),
          }),
        }),
    };
  };
  return {
    en: {
      public: pack('public'),
      user: pack('user'),
      admin: pack('admin'),
      superadmin: pack('superadmin'),
    },
  };
}

const markupFrom = (text: unknown): unknown => (typeof text === 'string' ? markupOf(text) : text);

/** Returns the text of an article, or the message that replaces it. */
export function textOf({ article }: ArticleStage): Element {
  const text = article.renderRoot.querySelector('article > div');
  if (!text) throw new Error('The article has no text.');
  return text;
}

/** Whether a message replaces the text of an article. */
export const hasFailed = (stage: ArticleStage): boolean =>
  textOf(stage).matches('.notice[role=alert]');
