import { expect } from '@open-wc/testing';
import { selectPlatform } from '../../src/content/platforms.js';
import { builtFrom } from '../support/markup.js';

const HTML = `
  <p>Both</p>
  <div class="platform" data-platform="web"><ol><li>Browser</li></ol></div>
  <div class="platform" data-platform="app"><ol start="4"><li>App</li></ol></div>
  <div class="platform" data-platform="phone"><p>Phone</p></div>`;

describe('selectPlatform', () => {
  for (const [platform, shown, removed] of [
    ['web', 'Browser', 'App'],
    ['app', 'App', 'Browser'],
  ] as const) {
    it(`unwraps the blocks for ${platform}, and removes all others`, () => {
      const content = builtFrom(HTML);
      selectPlatform(content, platform);
      expect(content.textContent).to.contain('Both').and.contain(shown);
      expect(content.textContent).to.not.contain(removed).and.not.contain('Phone');
      expect(content.querySelectorAll('.platform')).to.have.length(0);
    });
  }

  it('keeps the first number of a list', () => {
    const content = builtFrom(HTML);
    selectPlatform(content, 'app');
    expect(content.querySelector('ol')?.start).to.equal(4);
  });
});
