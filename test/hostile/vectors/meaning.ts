import type { Vectors } from './vectors.js';

/** Attributes with a meaning for our code, our styles or the browser. */
export const meaning: Vectors = {
  title: 'attributes with a meaning of ours',
  html: {
    'a link that says what it stands for':
      '<a href="https://example.com/" data-link="entry:secret">x</a>',
    'plain text that says it is a link': '<p data-link="page:maintenance">x</p>',
    'a class of our buttons': '<p class="quiet-button">x</p>',
    'a class of our boxes': '<p class="tick">x</p><div class="step">y</div>',
    'a class of our notices': '<div class="notice" role="alert">Your session has expired.</div>',
    'a class that hides': '<p class="unseen">x</p>',
    'classes around a known one':
      '<div class="callout notice unseen" data-tone="note"><p>x</p></div>',
    'a class of a callout on what is none': '<p class="callout" data-tone="warning">x</p>',
    'a tone that is none': '<div class="callout" data-tone="danger"><p>x</p></div>',
    'a platform that is none': '<div class="platform" data-platform="phone"><p>x</p></div>y',
    'a step that says its number': '<ol><li data-step="99" data-shown="1" data-done>x</li></ol>',
    'a number that is none':
      '<ol start="-1e9"><li>x</li></ol><ol start="NaN" reversed><li value="7">y</li></ol>',
    'a heading by a strange name': '<h3 data-heading="&quot;]{display:none}" tabindex="-1">x</h3>',
    'an entry that says it is another': '<div data-entry-id="secret">x</div>',
    'a language by markup': '<pre><code data-language="a b <script>">x</code></pre>',
    'a target': '<a href="#x" target="_top">x</a>',
    'a target of a name': '<a href="https://example.com/" target="backendai">x</a>',
    'a slot': '<p slot="header">x</p>',
    'a part': '<p part="panel" exportparts="panel: panel">x</p>',
    'a popover': '<div popover="auto" id="x">x</div>',
    'text to be edited': '<p contenteditable="true" onfocus="trapped()">x</p>',
    'text that takes the focus': '<p autofocus tabindex="0" onfocus="trapped()">x</p>',
    'the first place in the order': '<p tabindex="1">x</p><a href="#x" tabindex="9999">y</a>',
    'a heading in the order': '<h3 data-heading="x" tabindex="0">x</h3>',
    'a role': '<p role="button" aria-label="Log in">x</p>',
    'a live region': '<div role="alert" aria-live="assertive">x</div>',
    'text that is hidden from screen readers': '<p aria-hidden="true">x</p>',
    'an owner of other elements':
      '<p aria-owns="related" aria-controls="related" aria-activedescendant="related">x</p>',
    'text that does nothing': '<div inert hidden>x</div>',
    'a language and a direction': '<p lang="xx" dir="rtl" translate="no">x</p>',
    'a key': '<a href="#x" accesskey="s">x</a>',
    'a title': '<p title="Your session has expired">x</p>',
    'a nonce': '<p nonce="abc">x</p>',
    'an anchor to stand by': '<div anchor="related">x</div>',
    'a name of an interest': '<a href="#x" interestfor="related">x</a>',
  },
};
