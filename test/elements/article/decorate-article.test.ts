import { expect } from '@open-wc/testing';
import { decorateArticle } from '../../../src/elements/article/decorate-article.js';
import en from '../../../src/messages/en.js';
import { builtFrom } from '../../support/markup.js';

const LABELS = { ...en, note: '참고', warning: '주의' };

/** Builds and decorates the text of an entry. */
function decorated(html: string): DocumentFragment {
  const content = builtFrom(html);
  decorateArticle(content, 'an-entry', LABELS, 'en');
  return content;
}

const stepsOf = (content: DocumentFragment) =>
  [...content.querySelectorAll('input')].map(({ dataset, type }) => [
    type,
    dataset['step'],
    dataset['shown'],
  ]);

describe('decorateArticle', () => {
  it('wraps every code block, and runs code from left to right', () => {
    const content = decorated(
      '<pre><code>a</code></pre><ul><li><pre><code>b</code></pre></li></ul><p><code>c</code></p>',
    );
    const frames = [...content.querySelectorAll('bai-help-code')];
    expect(frames.map(({ textContent }) => textContent)).to.deep.equal(['a', 'b']);
    expect(frames.map((frame) => frame.querySelector('pre')?.dir)).to.deep.equal(['ltr', 'ltr']);
  });

  it('numbers the steps of all lists, and stores the number that each one shows', () => {
    const content = decorated(
      '<ol><li>a</li><li>b</li></ol><p>or</p><ol start="7"><li>c</li></ol>',
    );
    expect(stepsOf(content)).to.deep.equal([
      ['checkbox', '1', '1'],
      ['checkbox', '2', '2'],
      ['checkbox', '3', '7'],
    ]);
    const lists = [...content.querySelectorAll('bai-help-steps')];
    expect(lists.map((list) => list.getAttribute('entry'))).to.deep.equal(['an-entry', 'an-entry']);
    expect(content.textContent).to.equal('aborc');
  });

  it('adds no checkboxes to bullets, or to lists inside steps and callouts', () => {
    const content = decorated(
      '<ul><li>a</li></ul><div class="callout"><ol><li>b</li></ol></div><ol><li>c<ol><li>d</li></ol></li></ol>',
    );
    expect(stepsOf(content)).to.have.length(1);
    expect(content.querySelector('li li')?.textContent).to.equal('d');
  });

  it('makes a table scrollable by keyboard, named by its column headers', () => {
    const content = decorated(
      '<table><thead><tr><th>Name</th><th> Value</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    );
    const frame = content.querySelector('table')?.parentElement;
    expect(frame?.getAttribute('aria-label')).to.equal('Name, Value');
    expect(frame?.getAttribute('role')).to.equal('group');
    expect(frame?.tabIndex).to.equal(0);
  });

  it('marks the links that open in a new tab, and no other links', () => {
    const content = new DocumentFragment();
    const [here, elsewhere] = [document.createElement('a'), document.createElement('a')];
    elsewhere.target = '_blank';
    content.append(here, elsewhere);
    decorateArticle(content, 'an-entry', LABELS, 'en');
    expect(here.querySelector('bai-help-new-tab')).to.equal(null);
    expect(elsewhere.querySelector('bai-help-new-tab')).to.exist;
  });

  it('names a "show me" button in the language of Web-UI, by its control', () => {
    const content = new DocumentFragment();
    const [named, unnamed] = [document.createElement('button'), document.createElement('button')];
    named.dataset['control'] = '이미지 재검색';
    for (const button of [named, unnamed]) button.dataset['link'] = 'show:rescan-images';
    content.append(named, unnamed);
    decorateArticle(content, 'an-entry', { ...LABELS, showMe: '보기' }, 'ko');
    expect([named, unnamed].map(({ textContent }) => textContent)).to.deep.equal(['보기', '보기']);
    expect(named.getAttribute('aria-label')).to.equal('보기: 이미지 재검색');
    expect(unnamed.hasAttribute('aria-label')).to.equal(false);
    expect(named.lang).to.equal('ko');
  });

  it('labels each callout with its tone', () => {
    const content = decorated(
      '<div class="callout" data-tone="note"><p>a</p></div><div class="callout" data-tone="warning"><p>b</p></div>',
    );
    const callouts = [...content.children];
    const texts = callouts.map(({ textContent }) => textContent.replace(/\s/g, ''));
    expect(texts).to.deep.equal(['참고a', '주의b']);
    const icons = callouts.map((callout) => callout.querySelector('bai-help-callout-icon'));
    expect(icons.map((icon) => icon?.getAttribute('tone'))).to.deep.equal(['note', 'warning']);
  });
});
