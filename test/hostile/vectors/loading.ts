import type { Vectors } from './vectors.js';

/** Attributes that load a resource. */
export const loading: Vectors = {
  title: 'srcset, poster, ping',
  html: {
    'an image': '<img src="/hostile-load/l1" alt="x">',
    'a set of images': '<img srcset="/hostile-load/l2 1x, /hostile-load/l3 2x" sizes="1px">',
    'an image that is lazy': '<img loading="lazy" src="/hostile-load/l4">',
    'a picture':
      '<picture><source srcset="/hostile-load/l5"><img src="/hostile-load/l6"></picture>',
    'an image in another resolution': '<img lowsrc="/hostile-load/l7" dynsrc="/hostile-load/l8">',
    'an image map':
      '<img src="/hostile-load/l9" usemap="#m"><map name="m"><area shape="default" href="javascript:trapped()" ping="/hostile-load/l10"></map>',
    'a poster': '<video poster="/hostile-load/l11"></video>',
    'a video': '<video src="/hostile-load/l12" preload="auto" autoplay muted></video>',
    subtitles: '<video><track default src="/hostile-load/l13.vtt"></video>',
    'a sound': '<audio preload="auto"><source src="/hostile-load/l14"></audio>',
    'a ping': '<a href="https://example.com/" ping="/hostile-load/l15">x</a>',
    'a download': '<a href="https://example.com/x.exe" download="readme.txt">x</a>',
    'a report of what was shown':
      '<a href="https://example.com/" attributionsrc="/hostile-load/l16">x</a>',
    'a link with a referrer':
      '<a href="https://example.com/" referrerpolicy="unsafe-url" rel="opener">x</a>',
    'a quotation':
      '<blockquote cite="/hostile-load/l17">x</blockquote><del cite="javascript:trapped()">y</del>',
    'a long description': '<img longdesc="/hostile-load/l18" src="/hostile-load/l19">',
    'a profile':
      '<head profile="/hostile-load/l20"></head><p itemscope itemtype="/hostile-load/l21" itemid="javascript:trapped()">x</p>',
    'an old background': '<table background="/hostile-load/l22"><tr><td>x</td></tr></table>',
    'a patch of the page': '<div patchsrc="/hostile-load/l23">x</div>',
    'a share of the storage':
      '<img src="/hostile-load/l24" sharedstoragewritable browsingtopics crossorigin="use-credentials">',
  },
};
