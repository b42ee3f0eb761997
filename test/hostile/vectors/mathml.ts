import type { Vectors } from './vectors.js';

export const mathml: Vectors = {
  title: 'MathML',
  html: {
    'a link': '<math href="javascript:trapped()"><mi>x</mi></math>',
    'a link by xlink': '<math xlink:href="javascript:trapped()"><mi>x</mi></math>',
    'maction with a status':
      '<math><maction actiontype="statusline#javascript:trapped()"><mi>x</mi></maction></math>',
    'maction by xlink':
      '<math><maction actiontype="statusline" xlink:href="javascript:trapped()">x</maction></math>',
    'a handler': '<math onclick="trapped()"><mi onmouseover="trapped()">x</mi></math>',
    focus: '<math tabindex="0" autofocus onfocus="trapped()"><mi>x</mi></math>',
    'a style': '<math style="background:url(/hostile-load/a1)"><mi>x</mi></math>',
    'semantics with an annotation':
      '<math><semantics><mi>x</mi><annotation-xml encoding="application/xhtml+xml"><script>trapped()</script></annotation-xml></semantics></math>',
    'an image of math': '<math><mi><mglyph src="/hostile-load/a2" alt="x"></mglyph></mi></math>',
    'a class of ours': '<math class="callout"><mi>x</mi></math>',
    'a script among numbers': '<math><mn><script>trapped()</script></mn></math>',
  },
};
