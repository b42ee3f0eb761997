import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Packs } from '../../src/content/packs.js';
import { entryOf } from '../../src/context/help.js';
import { HelpService } from '../../src/context/help-service.js';
import { ProvideHelp } from '../../src/context/provide-help.js';
import { ProvideReader } from '../../src/context/reader.js';
import { defineElements } from '../../src/elements/define.js';
import type { HelpArticle } from '../../src/elements/help-article.js';
import { shared } from '../../src/elements/styles/shared.js';
import { tokens } from '../../src/elements/styles/tokens.js';
import type { Entry } from '../../src/model/entry.js';

/** One article with everything that the drawer gives it, and nothing else around. */
export class ArticleStage extends LitElement {
  static override styles = [shared, tokens];

  @property({ attribute: false })
  service: HelpService | undefined;

  @property({ attribute: false })
  entryId = '';

  @property({ attribute: false })
  terms: readonly string[] = [];

  @property({ reflect: true })
  theme: 'light' | 'dark' = 'light';

  reader = new ProvideReader(this);

  constructor() {
    super();
    new ProvideHelp(this);
  }

  get article(): HelpArticle {
    const article = this.renderRoot.querySelector('bai-help-article');
    if (!article) throw new Error('There is no article on the stage.');
    return article;
  }

  protected override render() {
    const help = this.service?.help;
    const entry = help && entryOf(help, this.entryId);
    if (!entry) return nothing;
    const related = [entryOf(help, 'other')].filter((other) => other !== undefined);
    return html`
      <main>
        <h1>Help</h1>
        <bai-help-article .entry=${entry} .related=${related} .terms=${this.terms}>
        </bai-help-article>
      </main>
    `;
  }
}

/** Puts an article on the page and waits for its text. */
export async function stageArticle(entryId: string, packs: Packs): Promise<ArticleStage> {
  defineElements();
  if (!customElements.get('article-stage')) customElements.define('article-stage', ArticleStage);
  const stage = new ArticleStage();
  stage.service = new HelpService(packs);
  stage.entryId = entryId;
  document.body.append(stage);
  for (let i = 0; i < 100 && !stage.service.help.fitting.length; i += 1) await Promise.resolve();
  await stage.updateComplete;
  await stage.article.ready;
  // What depends on sizes is known after the first frame.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return stage;
}

/** Packs in English of entries of one audience, with what they say. */
export function packsOf(texts: ReadonlyMap<Entry, string>): Packs {
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
              html: texts.get(entry) ?? '',
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
