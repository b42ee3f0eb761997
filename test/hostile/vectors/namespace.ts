import type { Vectors } from './vectors.js';

/** Elements that differ between HTML and SVG or MathML. */
export const namespace: Vectors = {
  title: 'namespace confusion',
  html: {
    'a script within svg': '<svg><script>trapped()</script></svg>',
    'a script within svg, by entity': '<svg><script>&#116;rapped()</script></svg>',
    'a style within svg with markup in it':
      '<svg><style><img src=x onerror=trapped()></style></svg>',
    'an anchor of svg': '<svg><a href="javascript:trapped()"><text y="20">x</text></a></svg>',
    'an anchor of math': '<math><a href="javascript:trapped()">x</a></math>',
    'a math anchor with an xlink': '<math><mi xlink:href="javascript:trapped()">x</mi></math>',
    'HTML that breaks out of svg': '<svg><p><img src=x onerror=trapped()></p></svg>',
    'font that breaks out with a colour':
      '<svg><font color="red"><img src=x onerror=trapped()></font></svg>',
    'font that stays in svg': '<svg><font><img src=x onerror=trapped()></font></svg>',
    'allowed names in the namespace of svg':
      '<svg><p></p><li><a href="javascript:trapped()">x</a></li></svg>',
    'allowed names in the namespace of math':
      '<math><td><a href="javascript:trapped()">x</a></td></math>',
    'a colon in the name of an element': '<svg:script>trapped()</svg:script>',
    'a namespace declared by hand':
      '<x:script xmlns:x="http://www.w3.org/1999/xhtml">trapped()</x:script>',
    'xhtml declared on a strange element':
      '<p xmlns="http://www.w3.org/2000/svg"><script>trapped()</script></p>',
    'svg within math within svg':
      '<svg><foreignObject><math><mtext><svg><script>trapped()</script></svg></mtext></math></foreignObject></svg>',
    'an annotation that says it is HTML':
      '<math><annotation-xml encoding="text/html"><img src=x onerror=trapped()></annotation-xml></math>',
    'an annotation that says it is not':
      '<math><annotation-xml encoding="x"><img src=x onerror=trapped()></annotation-xml></math>',
  },
};
