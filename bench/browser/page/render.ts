import { renderArticle } from '../../../src/content/article.js';
import { tailor } from '../../../src/model/tailor.js';
import { compileMarkdown } from '../../../tools/content/compile-markdown.js';

const TARGETS = { platform: 'web', hrefOf: () => undefined, labelOf: () => undefined } as const;

const METADATA = 'audience: user\nkind: problem\npages: everywhere\nreviewed: 2026-01-01\n';

/** Compiles markdown as the drawer does for the own entries of an installation. */
function compile(text: string) {
  const encode = (content: string) => new TextEncoder().encode(content);
  const files = new Map([
    ['sample/entry.yaml', encode(METADATA)],
    [
      'sample/en.md',
      encode(`---\ntitle: Sample\nsummary: A sample.\nkeywords: [sample]\n---\n${text}`),
    ],
  ]);
  const options = { lang: 'en', audience: 'user', defaultLanguage: 'en' } as const;
  const { bodies, problems } = compileMarkdown(files, options);
  const [body] = bodies;
  if (!body) throw new Error(problems.join('\n'));
  return tailor(body, 'en', { labels: () => undefined, labelLanguage: 'en' }).markup;
}

/** The two ways of the drawer to safe DOM. */
const render = {
  compile,
  fromMarkdown: (text: string) => renderArticle(compile(text), { ...TARGETS, isOwn: true }),
  fromTree: (markup: ReturnType<typeof compile>) =>
    renderArticle(markup, { ...TARGETS, isOwn: false }),
};

Reflect.set(globalThis, 'drawerRender', render);

declare global {
  interface Window {
    readonly drawerRender: typeof render;
    /** Of `bench/browser/peer/src/render.jsx`. */
    renderWithPeer(text: string): () => void;
  }
}
