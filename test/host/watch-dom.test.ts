import { watchDom } from '../../src/host/anchors/watch-dom.js';
import { waitUntil } from '../support/wait.js';

describe('watchDom', () => {
  it('The shadow root of an element that is defined later is watched', async () => {
    const name = 'test-defined-later';
    const element = document.body.appendChild(document.createElement(name));
    const watching = new AbortController();
    const texts: (string | null | undefined)[] = [];
    watchDom(() => texts.push(element.shadowRoot?.textContent), watching.signal);
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({ mode: 'open' }).textContent = 'first';
        }
      },
    );
    await waitUntil(() => texts.includes('first'));
    const { shadowRoot } = element;
    if (shadowRoot) shadowRoot.textContent = 'second';
    await waitUntil(() => texts.includes('second'));
    watching.abort();
    element.remove();
  });
});
