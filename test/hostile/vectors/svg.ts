import type { Vectors } from './vectors.js';

export const svg: Vectors = {
  title: 'SVG',
  html: {
    'on load': '<svg onload="trapped()"></svg>',
    'on load, with a slash for a space': '<svg/onload=trapped()>',
    'an image': '<svg><image href="/hostile-load/s1" onerror="trapped()"></image></svg>',
    'an image by xlink': '<svg><image xlink:href="/hostile-load/s2"></image></svg>',
    'an image outside of svg, which parsers make an img of':
      '<image src="/hostile-load/s3" onerror="trapped()">',
    'use of another file': '<svg><use href="/hostile-load/s4.svg#x"></use></svg>',
    'use of a data address':
      '<svg><use href="data:image/svg+xml,%3Csvg id=%27x%27 xmlns=%27http://www.w3.org/2000/svg%27 onload=%27trapped()%27/%3E#x"></use></svg>',
    'set that makes an address':
      '<svg><a><set attributeName="href" to="javascript:trapped()"></set><text y="9">x</text></a></svg>',
    'animate that makes an address':
      '<svg><a><animate attributeName="href" values="javascript:trapped()"></animate><text y="9">x</text></a></svg>',
    'animate that begins':
      '<svg><animate onbegin="trapped()" attributeName="x" dur="1s"></animate></svg>',
    'animateMotion that ends':
      '<svg><animateMotion onend="trapped()" dur="0.01s" path="M0,0"></animateMotion></svg>',
    'a handler of svg': '<svg><handler type="text/javascript">trapped()</handler></svg>',
    'a filter that loads':
      '<svg><filter><feImage href="/hostile-load/s5"></feImage></filter></svg>',
    'a style that loads': '<svg><style>@import "/hostile-load/s6";</style></svg>',
    'a fill that loads':
      '<svg><rect fill="url(/hostile-load/s7#x)" width="9" height="9"></rect></svg>',
    'a script by address': '<svg><script href="/hostile-load/s8.js"></script></svg>',
    'a script by xlink': '<svg><script xlink:href="data:text/javascript,trapped()"></script></svg>',
    'a link with a target':
      '<svg><a href="/hostile-page/s9" target="_top"><text y="9">x</text></a></svg>',
    'a view that focuses': '<svg><g tabindex="0" onfocus="trapped()" autofocus></g></svg>',
    'a cursor that loads': '<svg><cursor href="/hostile-load/s10"></cursor></svg>',
  },
};
