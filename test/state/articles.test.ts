import { expect } from '@open-wc/testing';
import { ContentStore } from '../../src/content/store.js';
import type { Host } from '../../src/host/host.js';
import { Articles } from '../../src/state/articles.js';
import { Labels } from '../../src/state/labels.js';
import type { SessionScope } from '../../src/state/session-scope.js';
import { anEntry } from '../support/entries.js';
import { fakePacks } from '../support/fake-packs.js';
import { waitUntil } from '../support/wait.js';

describe('Articles', () => {
  /** @param onLink called while the text is rendered */
  async function loadUserOne(isCurrent: () => boolean, onLink: () => void) {
    const entries = [anEntry({ id: 'user-one', audience: 'user' })];
    const content = new ContentStore(fakePacks(entries).packs, () => undefined);
    content.show('user', ['en']);
    await waitUntil(() => !content.content.loading);
    const { index } = content.content;
    const scope = {
      state: { role: 'user', language: 'en', page: { key: 'session', platform: 'web' }, index },
      recovery: { load: (part: Promise<unknown>) => part },
      isCurrent,
    } as unknown as SessionScope;
    const pathOf = () => {
      onLink();
      return '/data';
    };
    const host = { pathOf, state: { languages: ['en'] } } as unknown as Host;
    return new Articles(scope, content, host, new Labels(host, () => undefined)).load('user-one');
  }

  it('Articles: a text is rendered for the current session', async () => {
    let links = 0;
    const article = await loadUserOne(
      () => true,
      () => (links += 1),
    );
    expect(article?.text.textContent).to.contain('Body of user-one.');
    expect(links).to.be.greaterThan(0);
  });

  it('Articles: a session that ends while its text is rendered gets no text', async () => {
    let hasEnded = false;
    const article = await loadUserOne(
      () => !hasEnded,
      () => (hasEnded = true),
    );
    expect(hasEnded).to.equal(true);
    expect(article?.text.textContent).to.equal(undefined);
  });
});
