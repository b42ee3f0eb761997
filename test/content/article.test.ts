import { expect } from '@open-wc/testing';
import { frameCode } from '../../src/content/code-blocks.js';
import { markNewTabs } from '../../src/content/new-tabs.js';
import { renderHtml } from '../../src/content/render.js';
import { addTicks } from '../../src/content/steps.js';
import { frameTables } from '../../src/content/tables.js';

describe('frameCode', () => {
  it('frames code wherever it stands, and has it run from left to right', async () => {
    const content = await renderHtml(
      '<pre><code>a</code></pre><ol><li><pre><code>b</code></pre></li></ol><p><code>c</code></p>',
    );
    frameCode(content);
    const frames = [...content.querySelectorAll('bai-help-code')];
    expect(frames.map(({ textContent }) => textContent)).to.deep.equal(['a', 'b']);
    expect(frames.map((frame) => frame.querySelector('pre')?.dir)).to.deep.equal(['ltr', 'ltr']);
  });
});

describe('addTicks', () => {
  const stepsOf = (content: DocumentFragment) =>
    [...content.querySelectorAll<HTMLInputElement>('input')].map(({ dataset, type }) => [
      type,
      dataset['step'],
      dataset['shown'],
    ]);

  it('numbers the steps of all lists, and knows what numbers are shown', async () => {
    const content = await renderHtml(
      '<ol><li>a</li><li>b</li></ol><p>or</p><ol start="7"><li>c</li></ol>',
    );
    addTicks(content, 'an-entry');
    expect(stepsOf(content)).to.deep.equal([
      ['checkbox', '1', '1'],
      ['checkbox', '2', '2'],
      ['checkbox', '3', '7'],
    ]);
    const lists = [...content.querySelectorAll('bai-help-steps')];
    expect(lists.map((list) => list.getAttribute('entry'))).to.deep.equal(['an-entry', 'an-entry']);
    expect(content.textContent).to.equal('aborc');
  });

  it('leaves bullets, and lists within something else, as they are', async () => {
    const content = await renderHtml(
      '<ul><li>a</li></ul><div class="callout"><ol><li>b</li></ol></div><ol><li>c<ol><li>d</li></ol></li></ol>',
    );
    addTicks(content, 'an-entry');
    expect(stepsOf(content).length).to.equal(1);
    expect(content.querySelector('li li')?.textContent).to.equal('d');
  });
});

describe('frameTables', () => {
  it('lets a table be scrolled with the keyboard, under the names of its columns', async () => {
    const content = await renderHtml(
      '<table><thead><tr><th>Name</th><th> Value</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    );
    frameTables(content);
    const frame = content.querySelector('table')?.parentElement;
    expect(frame?.getAttribute('aria-label')).to.equal('Name, Value');
    expect(frame?.getAttribute('role')).to.equal('group');
    expect(frame?.tabIndex).to.equal(0);
  });
});

describe('markNewTabs', () => {
  it('marks the links that open in a new tab, and no others', () => {
    const content = new DocumentFragment();
    const [near, far] = [document.createElement('a'), document.createElement('a')];
    far.target = '_blank';
    content.append(near, far);
    markNewTabs(content);
    expect(near.querySelector('bai-help-new-tab')).to.equal(null);
    expect(far.querySelector('bai-help-new-tab')).to.exist;
  });
});
