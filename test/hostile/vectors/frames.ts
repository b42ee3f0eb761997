import type { Vectors } from './vectors.js';

export const frames: Vectors = {
  title: 'frames and plugins',
  html: {
    'a frame': '<iframe src="/hostile-load/r1"></iframe>',
    'a frame that runs': '<iframe src="javascript:parent.trapped()"></iframe>',
    'a frame with a document': '<iframe srcdoc="<script>parent.trapped()</script>"></iframe>',
    'a frame with a document by entities':
      '<iframe srcdoc="&lt;img src=x onerror=parent.trapped()&gt;"></iframe>',
    'a frame that loads': '<iframe onload="trapped()"></iframe>',
    'a frame with data': '<iframe src="data:text/html,<script>parent.trapped()</script>"></iframe>',
    'a fenced frame': '<fencedframe src="/hostile-load/r2"></fencedframe>',
    'a portal': '<portal src="/hostile-load/r3" onload="trapped()"></portal>',
    'a set of frames': '<frameset onload="trapped()"><frame src="/hostile-load/r4"></frameset>',
    'a frame without a set': '<frame src="/hostile-load/r5" onload="trapped()">',
    'what is for browsers without frames': '<noframes><img src=x onerror=trapped()></noframes>',
    'an object': '<object data="/hostile-load/r6" onerror="trapped()"></object>',
    'an object that runs': '<object data="javascript:trapped()"></object>',
    'an object with a parameter':
      '<object><param name="movie" value="javascript:trapped()"></object>',
    'an embed': '<embed src="/hostile-load/r7" onload="trapped()">',
    'an embed that runs': '<embed src="javascript:trapped()" type="text/html">',
    'an applet': '<applet code="X" codebase="/hostile-load/r8"></applet>',
    'a layer': '<layer src="/hostile-load/r9.js"></layer><ilayer src="/hostile-load/r10"></ilayer>',
    'a background sound': '<bgsound src="/hostile-load/r11">',
    'a canvas': '<canvas onclick="trapped()" tabindex="0" autofocus onfocus="trapped()"></canvas>',
  },
};
