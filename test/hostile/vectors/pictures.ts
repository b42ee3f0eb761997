import type { Vectors } from './vectors.js';

const picture = (inner: string, attributes = ''): string =>
  `<p><svg class="picture" role="img" aria-label="x" viewBox="0 0 9 9"${attributes}>${inner}</svg></p>`;

export const pictures: Vectors = {
  title: 'pictures',
  html: {
    'a link in a picture': picture(
      '<a href="https://hostile.example/p1" target="_top"><text x="1" y="9">x</text></a>',
    ),
    'a link of the help in a picture': picture('<a href="entry:boss"><text>x</text></a>'),
    'a handler on a shape': picture('<rect class="box" onclick="trapped()" />'),
    'a handler on the picture': picture('<g />', ' onload="trapped()"'),
    'a picture over the page': picture('<g />', ' style="position:fixed;inset:0"'),
    'a style in a picture': picture('<style>*{background:url(/hostile-load/p2)}</style>'),
    'a script in a picture': picture('<script>trapped()</script>'),
    'HTML in a foreignObject': picture(
      '<foreignObject><img src="/hostile-load/p3" onerror="trapped()"></foreignObject>',
    ),
    'HTML in a title': picture('<title><img src="/hostile-load/p4" onerror="trapped()"></title>'),
    'HTML in a description': picture('<desc><form id="x"><input name="y"></form></desc>'),
    'HTML in a text': picture('<text><p onclick="trapped()">x</p></text>'),
    'a label that animates': picture(
      '<text><tspan lang="ko"><animate attributeName="x" onbegin="trapped()" dur="1s" /></tspan></text>',
    ),
    'a path with an address': picture('<path d="url(/hostile-load/p5)" />'),
    'a fill with an address': picture('<path class="box" fill="url(/hostile-load/p6#x)" />'),
    'an image in a picture': picture('<image href="/hostile-load/p7" />'),
    'a picture in a picture': picture(`<text>${picture('<use href="/hostile-load/p8" />')}</text>`),
    'an id that shadows a global': picture('<g id="backendaiclient" name="backendaiclient" />'),
    'a class of the help': picture('<g class="callout" />', ' data-label="x"'),
    'a style that MathML ends': picture(
      '<g><math><mtext><style><img src="/hostile-load/p9" onerror="trapped()"></style></mtext></math></g>',
    ),
    'shapes without a picture': '<path d="M0 0" onclick="trapped()"></path><rect></rect>',
  },
  markdown: {
    'an image of another site': '![a picture](https://hostile.example/hostile-load/p10.svg)',
    'an image with a script': '![a picture](javascript:trapped())',
  },
};
