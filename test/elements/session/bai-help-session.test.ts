import { expect } from '@open-wc/testing';
import { settled } from '../../driver/settled.js';
import { defineElements } from '../../../src/elements/define.js';
import { HelpElement } from '../../../src/elements/shared/help-element.js';
import { HelpStore } from '../../../src/state/help-store.js';
import { aNewUser, logIn, logOut, resetHost } from '../../support/fake-host.js';
import { fakePacks } from '../../support/fake-packs.js';

/** An element that shows the role of its session. */
class RoleElement extends HelpElement {
  static readonly tag = 'role-of-session';

  protected override render() {
    return `${this.state.role} ${this.state.sessionId}`;
  }
}

describe('bai-help-session', () => {
  let store: HelpStore;

  beforeEach(() => {
    defineElements();
    if (!customElements.get(RoleElement.tag)) customElements.define(RoleElement.tag, RoleElement);
    history.replaceState(null, '', '/session');
    store = new HelpStore(fakePacks([]).packs);
  });

  afterEach(() => {
    document.querySelector('bai-help-session')?.remove();
    store.disconnect();
    resetHost();
  });

  it('bai-help-session: its elements follow its session, and nothing of the next one', async () => {
    logIn('admin', aNewUser());
    const scope = document.createElement('bai-help-session');
    const { session } = store;
    Object.assign(scope, { store, session, navigator: session.drawer });
    const element = new RoleElement();
    scope.append(element);
    document.body.append(scope);
    await settled();
    expect(element.shadowRoot?.textContent).to.equal(`admin ${session.id}`);
    for (const change of [() => logIn('admin', aNewUser()), () => logOut()]) {
      change();
      await settled();
      expect(element.state.sessionId).to.equal(session.id);
      expect(element.shadowRoot?.textContent).to.equal(`admin ${session.id}`);
    }
  });
});
