import type { Vectors } from './vectors.js';

/** Characters that some parsers ignore. */
export const encodings: Vectors = {
  title: 'odd characters',
  html: {
    'a null in the name of an element': '<scr\u0000ipt>trapped()</scr\u0000ipt>',
    'a null before an attribute': '<img \u0000src=x \u0000onerror=trapped()>',
    'half a surrogate pair': '<p title="\uD800"><img src=x onerror=trapped()>',
    'a byte order mark first': '\uFEFF<img src=x onerror=trapped()>',
    'a paragraph separator in a name': '<img\u2029src=x\u2029onerror=trapped()>',
    'letters that fold to ours': '<ſcript>trapped()</ſcript><ımg src=x onerror=trapped()>',
    'full-width brackets': '＜script＞trapped()＜/script＞',
    'text that runs backwards': '<p>\u202E)(deppart\u202C</p>',
    'utf-7': '+ADw-img src=x onerror=trapped()+AD4-',
    'tags by entities without end': '<p>&ltimg src=x onerror=trapped()&gt</p>',
    'a tag that never ends': '<img src=x onerror=trapped() ',
    'an end without a beginning': '</p></div></article></template><img src=x onerror=trapped()>',
    'a quote that never ends': '<p title="><img src=x onerror=trapped()>',
    'an angle bracket in a tag': '<<img src=x onerror=trapped()>',
    'a tag in a tag': '<p <img src=x onerror=trapped()>>x</p>',
    'a name that begins with a digit': '<1><img src=x onerror=trapped()></1>',
    'an attribute without a name': '<p ="x" onclick="trapped()">x</p>',
    'an attribute with an equals sign': '<p =onclick="trapped()" onclick="trapped()">x</p>',
  },
};
