import type { Vectors } from './vectors.js';

export const forms: Vectors = {
  title: 'forms',
  html: {
    'a form that leads away': '<form action="/hostile-page/o1"><button>Log in</button></form>',
    'a form that runs': '<form action="javascript:trapped()"><button>x</button></form>',
    'a button that leads away': '<form><button formaction="/hostile-page/o2">x</button></form>',
    'a button that runs': '<form><button formaction="javascript:trapped()">x</button></form>',
    'a button outside of a form': '<button form="x" formaction="javascript:trapped()">x</button>',
    'a picture to press':
      '<input type="image" src="/hostile-load/o3" formaction="javascript:trapped()" onerror="trapped()">',
    'a password to be filled in':
      '<input type="password" name="password" autocomplete="current-password">',
    'a file to be sent': '<input type="file" name="file">',
    'a hidden field': '<input type="hidden" name="is_superadmin" value="1">',
    'a field that takes the focus': '<input autofocus onfocus="trapped()">',
    'a text area': '<textarea autofocus onfocus="trapped()">x</textarea>',
    'a choice': '<select autofocus onfocus="trapped()"><option>x</option></select>',
    'a choice with a picture in it':
      '<select><button><selectedcontent></selectedcontent></button><option><img src=x onerror=trapped()></option></select>',
    'a key to be made': '<keygen autofocus onfocus="trapped()">',
    'an index to be searched': '<isindex type="image" src="/hostile-load/o4" onerror="trapped()">',
    'a label for a box of ours':
      '<label for="x">x</label><label><input type="checkbox" data-step="1"> done</label>',
    'an output': '<output onclick="trapped()" for="x">x</output>',
    'a list of suggestions': '<input list="x"><datalist id="x"><option value="a"></datalist>',
    'a form by the method dialog':
      '<dialog open><form method="dialog"><button onclick="trapped()">x</button></form></dialog>',
    'a button that opens a popover':
      '<button popovertarget="p">x</button><div id="p" popover onbeforetoggle="trapped()">y</div>',
  },
};
