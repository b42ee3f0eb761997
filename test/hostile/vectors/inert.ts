import type { Vectors } from './vectors.js';

/** Markup in templates, shadow roots, comments and sections that some parsers skip. */
export const inert: Vectors = {
  title: 'templates, shadow roots, noscript, comments, CDATA',
  html: {
    'a template': '<template><img src=x onerror=trapped()></template>',
    'a template in a table':
      '<table><template><tr><td onclick="trapped()">x</td></tr></template></table>',
    'a template in svg': '<svg><template><img src=x onerror=trapped()></template></svg>',
    'a shadow root, open':
      '<div><template shadowrootmode="open"><img src=x onerror=trapped()></template></div>',
    'a shadow root, closed':
      '<div><template shadowrootmode="closed"><script>trapped()</script></template></div>',
    'a shadow root that can be cloned':
      '<p><template shadowrootmode="open" shadowrootclonable shadowrootserializable><img src=x onerror=trapped()></template></p>',
    'a shadow root by its former name':
      '<div><template shadowroot="open"><img src=x onerror=trapped()></template></div>',
    'a shadow root that takes the focus':
      '<div><template shadowrootmode="open" shadowrootdelegatesfocus><input autofocus onfocus=trapped()></template></div>',
    noscript: '<noscript><img src=x onerror=trapped()></noscript>',
    'noscript in the head':
      '<head><noscript><style></noscript><img src=x onerror=trapped()></style></noscript></head>',
    noembed: '<noembed><img src=x onerror=trapped()></noembed>',
    plaintext: '<plaintext><img src=x onerror=trapped()>',
    listing: '<listing>&lt;img src=x onerror=trapped()&gt;</listing>',
    'a comment': '<!-- <img src=x onerror=trapped()> --><p>x</p>',
    'a conditional comment': '<!--[if IE]><script>trapped()</script><![endif]--><p>x</p>',
    'a comment that never ends': '<p>x</p><!-- <img src=x onerror=trapped()>',
    'a comment that only looks closed': '<!-- a -- > <img src=x onerror=trapped()> -->',
    'a mark of Lit in a comment': '<!--?lit$000000000$--><p>x</p><!--lit-part--><!--/lit-part-->',
    'a cdata section': '<![CDATA[<img src=x onerror=trapped()>]]>',
    'a processing instruction': '<?x <img src=x onerror=trapped()> ?>',
    'a declaration': '<!x <img src=x onerror=trapped()>>',
    'a document type with markup': '<!DOCTYPE html [<!ENTITY x "<script>trapped()</script>">]>&x;',
    'a range that patches the page':
      '<?start name="x"?><p>x</p><?end?><template for="x"><img src=x onerror=trapped()></template>',
  },
};
