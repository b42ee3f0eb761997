import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainMarkdown } from '../../bench/browser/peer-content.js';

describe('content of the peer', () => {
  it('the syntax of the compiler becomes plain markdown', () => {
    const source = [
      '---\ntitle: A\n---',
      '## Steps {#steps}',
      ':::warning',
      '1. {>=26.4} Click {{session.Start|session.Begin}} or {{"Allow"}}. [](show:start)',
      ':::',
      '![A card.](card.svg)',
      'See [Sessions](page:session) and [the site](https://example.com).',
    ].join('\n');
    assert.equal(
      plainMarkdown(source).replace(/\n+/g, '\n'),
      [
        '## Steps',
        '1. Click Start or Allow.',
        'See Sessions and [the site](https://example.com).',
      ].join('\n'),
    );
  });
});
