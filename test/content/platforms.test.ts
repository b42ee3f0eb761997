import { expect } from '@open-wc/testing';
import { keepPlatform } from '../../src/content/platforms.js';
import { renderHtml } from '../../src/content/render.js';

const HTML = `
  <p>Both</p>
  <div class="platform" data-platform="web"><ol><li>Browser</li></ol></div>
  <div class="platform" data-platform="app"><ol start="4"><li>App</li></ol></div>
  <div class="platform" data-platform="phone"><p>Phone</p></div>`;

describe('what is for one platform', () => {
  for (const [platform, says, not] of [
    ['web', 'Browser', 'App'],
    ['app', 'App', 'Browser'],
  ] as const) {
    it(`is there for ${platform}, without its frame, and for no other`, async () => {
      const content = await renderHtml(HTML);
      keepPlatform(content, platform);
      expect(content.textContent).to.contain('Both').and.contain(says);
      expect(content.textContent).to.not.contain(not).and.not.contain('Phone');
      expect(content.querySelectorAll('.platform')).to.have.length(0);
    });
  }

  it('keeps the numbers of its steps', async () => {
    const content = await renderHtml(HTML);
    keepPlatform(content, 'app');
    expect(content.querySelector('ol')?.start).to.equal(4);
  });
});
