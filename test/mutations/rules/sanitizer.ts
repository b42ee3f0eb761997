import type { Mutation } from '../mutation.js';
import {
  alwaysFalse,
  alwaysTrue,
  dropCall,
  replaceString,
  returns,
  setValue,
} from '../operators/index.js';

const RENDER_SUITE = 'test/content/render.test.ts';

const plainElementsMayHave = (attribute: string): Mutation['change'] =>
  returns(`[name, { ${attribute}: /./ }]`);

/** The rules about the text of an entry. */
export const SANITIZER: readonly Mutation[] = [
  {
    breaks: 'The text of an entry has no styles.',
    symbol: 'plain',
    in: 'src/content/',
    change: plainElementsMayHave('style'),
    suite: RENDER_SUITE,
  },
  {
    breaks: 'The text of an entry has no event handlers.',
    symbol: 'plain',
    in: 'src/content/',
    change: plainElementsMayHave('onclick'),
    suite: RENDER_SUITE,
  },
  {
    breaks: 'The text of an entry has no ids, which could shadow global variables.',
    symbol: 'plain',
    in: 'src/content/',
    change: plainElementsMayHave('id'),
    suite: RENDER_SUITE,
  },
  {
    breaks: 'An attribute has only the values that the compiler writes.',
    symbol: 'filterAttributes',
    change: dropCall('removeAttribute'),
    suite: 'test/hostile/vectors.test.ts',
  },
  {
    breaks: 'The drawer builds an attribute only with the values that the compiler writes.',
    symbol: 'allows',
    in: 'src/content/',
    change: returns('true'),
    suite: RENDER_SUITE,
  },
  {
    breaks: 'The drawer builds only the elements that the compiler writes.',
    symbol: 'attributesOf',
    in: 'src/content/',
    change: returns('(isDrawn ? PICTURE_ELEMENTS : ELEMENTS).get(name) ?? {}'),
    suite: RENDER_SUITE,
  },
  {
    breaks: "An installation's own entry is sanitized by DOMPurify too.",
    symbol: 'renderArticle',
    change: alwaysFalse('isOwn'),
    suite: 'test/content/article.test.ts',
  },
  {
    breaks: 'A text that is nested without an end is not shown.',
    symbol: 'isMarkup',
    change: alwaysTrue('MAX_DEPTH'),
    suite: 'test/model/markup.test.ts',
  },
  {
    breaks: 'A picture contains no link.',
    symbol: 'filterAttributes',
    change: dropCall('remove'),
    suite: RENDER_SUITE,
  },
  {
    breaks: 'A picture has no styles.',
    symbol: 'SHAPE',
    in: 'src/model/picture',
    change: setValue((shape) => `({ ...${shape}, style: /./ })`),
    suite: RENDER_SUITE,
  },
  {
    breaks: 'A link runs no script.',
    symbol: 'ADDRESS',
    in: 'src/content/',
    change: setValue((pattern) => `new RegExp('^javascript:|' + ${pattern}.source, 'iu')`),
    suite: RENDER_SUITE,
  },
  {
    breaks: 'The text of an entry loads nothing and sends nothing.',
    symbol: 'ELEMENTS',
    in: 'src/content/',
    change: setValue(
      (elements) =>
        `new Map([...${elements}, ...['img', 'svg', 'form', 'input', 'iframe'].map(plain)])`,
    ),
    suite: RENDER_SUITE,
  },
  {
    breaks: 'A website that an entry links to does not learn the address of the page.',
    symbol: 'resolveLinks',
    change: replaceString('noopener noreferrer', ''),
    suite: 'test/content/links.test.ts',
  },
];
