import type { Vectors } from './vectors.js';

/** HTML at the places where SVG or MathML allow it, and their elements inside. */
export const foreignContent: Vectors = {
  title: 'foreign content',
  html: {
    'an image in a foreignObject':
      '<svg><foreignObject><img src=/hostile-load/f1 onerror=trapped()></foreignObject></svg>',
    'a frame in a foreignObject':
      '<svg><foreignObject><iframe srcdoc="<script>parent.trapped()</script>"></iframe></foreignObject></svg>',
    'a body in a foreignObject':
      '<svg><foreignObject><body onload="trapped()">x</body></foreignObject></svg>',
    'a form in a desc':
      '<svg><desc><form action="/hostile-page/f2"><button>x</button></form></desc></svg>',
    'an image in a title of svg': '<svg><title><img src=x onerror=trapped()></title></svg>',
    'HTML in a text integration point': '<math><mi><img src=x onerror=trapped()></mi></math>',
    'HTML in an operator': '<math><mo><button onclick="trapped()">x</button></mo></math>',
    'HTML in an error of math': '<math><merror><p onclick="trapped()">x</p></merror></math>',
    'mglyph with an address':
      '<math><mtext><mglyph src="/hostile-load/f3"></mglyph></mtext></math>',
    'malignmark within a text':
      '<math><mtext><malignmark><img src=x onerror=trapped()></malignmark></mtext></math>',
    'a cdata section that only foreign content knows':
      '<svg><![CDATA[</svg><img src=x onerror=trapped()>]]></svg>',
    'a self-closed foreign element': '<svg/><img src=x onerror=trapped()>',
    'a foreign element that HTML closes': '<svg><g></p><img src=x onerror=trapped()></g></svg>',
    'a foreign br': '<svg></br><img src=x onerror=trapped()></svg>',
  },
};
