import { css, html } from 'lit';
import { configuredPlugins, loadPlugin, type PluginElement } from '../host/plugins.js';
import { HostElement } from './host-element.js';
import { isKnown } from './menu.js';
import { pageAt } from './paths.js';
import { addPlugin, plugins, pluginsLoaded } from './plugin-list.js';
import { isAllowed } from './roles.js';
import { views } from './views.js';
import './maintenance-view.js';

/**
 * The shell: the half of G1 that holds Lit pages and the plugins, each shown when it is the active
 * page. It learns of a page by `move-to-from-react` and `popstate`, not by the URL as such.
 */
class Shell extends HostElement {
  static override styles = css`
    .page {
      display: none;
    }
    .page[active] {
      display: block;
    }
  `;

  #page = pageAt(location.pathname);

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.currentPage = this.#page;
    window.addEventListener('popstate', this.#followBackAndForward);
    document.addEventListener('move-to-from-react', this.#moveFromReact);
    document.addEventListener('backend-ai-connected', this.#checkRole);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#followBackAndForward);
    document.removeEventListener('move-to-from-react', this.#moveFromReact);
    document.removeEventListener('backend-ai-connected', this.#checkRole);
  }

  override render(): unknown {
    return html`<div id="app-page">${views(this.#page)}</div>`;
  }

  /** Right after the configuration is read, which is before anybody is logged in. */
  override firstUpdated(): void {
    void this.#loadPlugins();
  }

  async #loadPlugins(): Promise<void> {
    const names = await configuredPlugins();
    // Split and not trimmed. One that fails keeps the rest from ever being announced.
    const all = names.split(',').map(async (name) => {
      const element = await loadPlugin(name);
      this.renderRoot.querySelector('#app-page')?.append(element);
      addPlugin(name, element);
    });
    try {
      await Promise.all(all);
      pluginsLoaded();
    } catch (reason) {
      console.warn('A plugin was skipped.', reason);
    }
  }

  #show(page: string): void {
    this.#page = page;
    this.requestUpdate();
    // What the rest of Web-UI reads stays behind for a moment.
    setTimeout(() => (globalThis.currentPage = page));
  }

  /** Only here are plugins switched on and off: Back, Forward and a deep link pass them by. */
  #moveFromReact = (event: Event): void => {
    if (!(event instanceof CustomEvent)) return;
    const { path } = event.detail as { path: string };
    this.#show(pageAt(path));
    for (const { name } of plugins()) this.#switchPlugin(name);
  };

  #switchPlugin(name: string): void {
    const element = this.renderRoot.querySelector<PluginElement>(name);
    if (!element) return;
    if (name === this.#page) {
      element.active = true;
      element.requestUpdate?.();
    } else {
      element.active = false;
      element.removeAttribute('active');
    }
  }

  #followBackAndForward = (): void => this.#show(pageAt(location.pathname));

  /** The one time that the role is looked at: a later jump to any page is let through. */
  #checkRole = (): void => {
    if (!isKnown(this.#page) && !plugins().some(({ name }) => name === this.#page)) {
      this.#divert('/error');
    } else if (!isAllowed(this.#page)) {
      this.#divert('/unauthorized');
    }
  };

  #divert(path: string): void {
    history.pushState({}, '', path);
    this.#show(pageAt(path));
    document.dispatchEvent(new CustomEvent('react-navigate', { detail: path }));
  }
}

customElements.define('backend-ai-webui', Shell);
