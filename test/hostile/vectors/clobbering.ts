import type { Vectors } from './vectors.js';

/** Names that replace properties of a document or a form. */
export const clobbering: Vectors = {
  title: 'DOM clobbering',
  html: {
    "an id of Web-UI's client": '<p id="backendaiclient">x</p>',
    "a name of Web-UI's client": '<a name="backendaiclient" href="#x">x</a>',
    "a form that plays Web-UI's client":
      '<form id="backendaiclient"><input name="is_superadmin" value="1"><input name="ready"></form>',
    "two anchors that make a collection of Web-UI's client":
      '<a id="backendaiclient"></a><a id="backendaiclient" name="is_superadmin" href="x:1">x</a>',
    "Web-UI's options": '<p id="backendaioptions">x</p>',
    'the options of the drawer': '<p id="backendaiHelpDrawer">x</p>',
    'the dark mode of Web-UI': '<a id="isDarkMode" href="#x">x</a>',
    'the desktop app of Web-UI': '<p id="isElectron">x</p>',
    'an image by the name of a method of the document': '<img name="getElementById">',
    'an image by the name of the body': '<img name="body">',
    'an image by the name of the head': '<img name="head" src="/hostile-load/c1">',
    'a form by the name of document.forms': '<form name="forms"><input name="length"></form>',
    'an embed by the name of cookie': '<embed name="cookie">',
    'an object by the id of location': '<object id="location"></object>',
    'a frame by the name of a global': '<iframe name="navigation" src="/hostile-page/c2"></iframe>',
    'a form whose children hide its attributes':
      '<form onfocus="trapped()" tabindex="0" autofocus><input name="attributes"><input name="removeAttribute"></form>',
    'a form whose children hide its parent':
      '<form><input name="parentNode"><input name="childNodes"><img src=x onerror=trapped()></form>',
    'a form whose child hides its name':
      '<form><input name="nodeName"><input id="textContent">x</form>',
    'a control that belongs to a form elsewhere':
      '<form id="f"></form><input form="f" name="nextSibling">',
    'an id that the article uses itself': '<p id="related">x</p>',
    'an id with a prototype in it': '<p id="__proto__">x</p><p id="constructor">y</p>',
    'a slot by the name of the default': '<slot name=""></slot><p slot="x">y</p>',
  },
};
