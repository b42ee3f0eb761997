import type { Vectors } from './vectors.js';

/** Elements of the help and of Web-UI that a text could create. */
export const customElements: Vectors = {
  title: 'custom elements',
  html: {
    'the drawer itself': '<backend-ai-help-drawer></backend-ai-help-drawer>',
    'the root of the help': '<bai-help-root></bai-help-root>',
    'a drawer': '<bai-help-drawer open></bai-help-drawer>',
    'a launcher': '<bai-help-launcher></bai-help-launcher>',
    'an article': '<bai-help-article></bai-help-article>',
    'a badge': '<bai-help-badge audience="superadmin"></bai-help-badge>',
    'a frame for code': '<bai-help-code><img src=x onerror=trapped()></bai-help-code>',
    'steps of another entry':
      '<bai-help-steps entry="other"><ol><li><input data-step="1" type="checkbox"></li></ol></bai-help-steps>',
    'a page for the printer': '<bai-help-print></bai-help-print>',
    'feedback on another entry': '<bai-help-feedback entry-id="other"></bai-help-feedback>',
    'a sign of ours': '<a href="#x"><bai-help-new-tab></bai-help-new-tab></a>',
    'a hint': '<bai-help-hint></bai-help-hint><bai-help-spotlight></bai-help-spotlight>',
    "an element of Web-UI's":
      '<backend-ai-webui></backend-ai-webui><backend-ai-login></backend-ai-login>',
    'an element that nobody knows': '<x-hostile onclick="trapped()">x</x-hostile>',
    'a built-in element by another name': '<p is="bai-help-root">x</p>',
    'a button by another name': '<button is="bai-help-launcher" onclick="trapped()">x</button>',
    'a link by another name': '<a is="x-hostile" href="https://example.com/">x</a>',
    'a name in capitals': '<BAI-HELP-ROOT></BAI-HELP-ROOT>',
    'a name with a letter that lower-cases to ours': '<bai-help-root\u212A></bai-help-root\u212A>',
    'a registry of its own':
      '<div><template shadowrootmode="open" shadowrootcustomelementregistry><bai-help-root></bai-help-root></template></div>',
  },
};
