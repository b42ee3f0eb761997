import type { Vectors } from './vectors.js';

export const css: Vectors = {
  title: 'CSS',
  html: {
    'a style that covers the page':
      '<div style="position:fixed;inset:0;z-index:99999">log in again</div>',
    'a style that loads a background': '<p style="background:url(/hostile-load/y1)">x</p>',
    'a style that loads a list mark':
      '<ul style="list-style-image:url(/hostile-load/y2)"><li>x</li></ul>',
    'a style that loads a cursor': '<a href="#x" style="cursor:url(/hostile-load/y3),auto">x</a>',
    'a style by entities': '<p style="&#98;ackground:u&#114;l(/hostile-load/y4)">x</p>',
    'a style by escapes': '<p style="\\62 ackground:\\75rl(/hostile-load/y5)">x</p>',
    'a style with an expression': '<p style="width:expression(trapped())">x</p>',
    'a style with a binding':
      '<p style="-moz-binding:url(/hostile-load/y6#x);behavior:url(x.htc)">x</p>',
    'a style that animates': '<p style="animation:x 1s" onanimationstart="trapped()">x</p>',
    'a style that transitions': '<p style="transition:1s" ontransitionend="trapped()">x</p>',
    'a sheet': '<style>:host{display:none}</style><p>x</p>',
    'a sheet that imports': '<style>@import url(/hostile-load/y7);</style>x',
    'a sheet with a font':
      '<style>@font-face{font-family:x;src:url(/hostile-load/y8)}*{font-family:x}</style>x',
    'a sheet that spies on values':
      '<style>input[value^=a]{background:url(/hostile-load/y9)}</style>x',
    'a sheet for a medium': '<style media="all">body{display:none}</style>x',
    'a sheet within a table': '<table><style>*{display:none}</style><tr><td>x</td></tr></table>',
    'a sheet by link': '<link rel="stylesheet" href="/hostile-load/y10.css">x',
    'a processing instruction for a sheet': '<?xml-stylesheet href="/hostile-load/y11.css"?>x',
    'old attributes that style':
      '<table background="/hostile-load/y12" width="9999" height="9999" bgcolor="red"><tr><td background="/hostile-load/y13">x</td></tr></table>',
    'an old attribute that paints the body':
      '<body background="/hostile-load/y14" bgcolor="red">x</body>',
    'an alignment that is none': '<table><tr><td align="&quot;;position:fixed">x</td></tr></table>',
  },
};
