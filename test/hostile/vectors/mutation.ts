import type { Vectors } from './vectors.js';

/** Markup that is harmless at first, and harmful after it is serialized and parsed again. */
export const mutation: Vectors = {
  title: 'mutation XSS',
  html: {
    'style within math, closed by an attribute':
      '<math><mtext><table><mglyph><style><a title="</style><img src=/hostile-load/m1 onerror=trapped()>">',
    'a table that throws out what is in math':
      '<math><mtext><table><tr><mglyph><style><img src=/hostile-load/m2 onerror=trapped()></style></table>',
    'a form nested in a form through a mis-nested div':
      '<form><div></form><form><math><mtext></form><form><mglyph><style></math><img src onerror=trapped()>',
    'noscript that is text to one parser and markup to the next':
      '<noscript><p title="</noscript><img src=x onerror=trapped()>"></noscript>',
    'a title that ends in an attribute':
      '<svg></p><title><a id="</title><img src=x onerror=trapped()>"></title></svg>',
    'a comment that ends early': '<!--><img src=x onerror=trapped()>-->',
    'a comment that ends with a bang': '<!-- --!><img src=x onerror=trapped()> -->',
    'a bogus comment within svg': '<svg><!--<style><img title="--&gt;<img src onerror=trapped()>">',
    'a cell that leaves its table':
      '<table><td><table><a><svg><p><style><g title="</style><img src onerror=trapped()>">',
    'a textarea that holds its own end in an attribute':
      '<textarea><img title="</textarea><img src=x onerror=trapped()>"></textarea>',
    'an xmp with its end in an attribute':
      '<xmp><p title="</xmp><img src=x onerror=trapped()>"></xmp>',
    'a backtick that old engines took for a quote': '<p title="`onmouseover=trapped() x">a</p>',
    'entities that become markup when written out': '<p>&lt;img src=x onerror=trapped()&gt;</p>',
    'entities of entities': '<p>&amp;lt;img src=x onerror=trapped()&amp;gt;</p>',
    'an option that closes what is around it':
      '<select><template><option><style></select><img src=x onerror=trapped()></style></option></template></select>',
    'iframe text that is markup elsewhere':
      '<iframe><p title="</iframe><img src onerror=trapped()>"></iframe>',
    'a line feed that goes with the first parsing':
      '<pre>\n\n<a href="javascript:trapped()">x</a></pre>',
    'a heading that closes a heading within a cell':
      '<h3><table><tr><td><h4><style><b title="</style><img src=x onerror=trapped()>"></h4></table></h3>',
    'nested anchors through a table':
      '<a href="https://a.invalid/"><table><tr><td><a href="javascript:trapped()">x</a></td></tr></table></a>',
    'mis-nested formatting, many times': `${'<em><strong><a href="#x">'.repeat(12)}<img src=x onerror=trapped()>`,
  },
};
