import type { Vectors } from './vectors.js';

export const handlers: Vectors = {
  title: 'event handlers',
  html: {
    'a click': '<p onclick="trapped()">x</p>',
    'a click in capitals': '<P ONCLICK="trapped()">x</P>',
    'a click after a slash': '<p/onclick="trapped()">x</p>',
    'a click without quotes': '<p onclick=trapped()>x</p>',
    'a click with a line feed before the sign': '<p onclick\n=\n"trapped()">x</p>',
    'a click after a stray quote': '<p "onclick="trapped()">x</p>',
    'a click after a form feed': '<p\u000Conclick="trapped()">x</p>',
    'a click on what we allow': '<a href="#x" onclick="trapped()">x</a>',
    'the pointer':
      '<code onpointerover="trapped()" onpointerenter="trapped()" onpointerrawupdate="trapped()">x</code>',
    'the mouse':
      '<td onmouseover="trapped()">x</td><li onmouseenter="trapped()" onwheel="trapped()">x</li>',
    'the focus': '<h3 tabindex="-1" onfocus="trapped()" onfocusin="trapped()" autofocus>x</h3>',
    'the keyboard': '<div class="callout" onkeydown="trapped()" accesskey="x">x</div>',
    'the clipboard': '<p oncopy="trapped()" oncut="trapped()" onpaste="trapped()">x</p>',
    dragging: '<p draggable="true" ondragstart="trapped()" ondragover="trapped()">x</p>',
    'a selection': '<p onselectstart="trapped()" onbeforecopy="trapped()">x</p>',
    'details that open': '<details open ontoggle="trapped()"><summary>x</summary></details>',
    'an image that fails': '<img src=/hostile-load/h1 onerror=trapped()>',
    'an image that loads':
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload=trapped()>',
    'a video that fails': '<video onerror="trapped()"><source src="/hostile-load/h2"></video>',
    'a video that begins':
      '<video src="/hostile-load/h3" onloadstart="trapped()" autoplay></video>',
    'a sound that fails': '<audio src="/hostile-load/h4" onerror="trapped()" autoplay></audio>',
    'a body that loads':
      '<body onload="trapped()" onpageshow="trapped()" onhashchange="trapped()">x</body>',
    'a marquee': '<marquee onstart="trapped()" loop="1">x</marquee>',
    'what is visible':
      '<p oncontentvisibilityautostatechange="trapped()" style="content-visibility:auto">x</p>',
    'what snaps': '<div onscrollend="trapped()" onscrollsnapchange="trapped()">x</div>',
    'a search that reveals': '<p hidden="until-found" onbeforematch="trapped()">x</p>',
    'a command':
      '<button command="show-modal" commandfor="x">x</button><dialog id="x" oncommand="trapped()">y</dialog>',
    'a handler of a library':
      '<p @click="trapped()" (click)="trapped()" v-on:click="trapped()" x-on:click="trapped()" ng-click="trapped()">x</p>',
  },
};
