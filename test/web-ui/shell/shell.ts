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
 * The shell of the shell family, which holds Lit pages and the plugins. It shows the active page alone.
 * `move-to-from-react` and `popstate` announce a page, and the URL alone does not.
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

  /** Loads the plugins right after the configuration is read, before any login. */
  override firstUpdated(): void {
    void this.#loadPlugins();
  }

  async #loadPlugins(): Promise<void> {
    const names = await configuredPlugins();
    // The names are split and not trimmed. One failed plugin blocks the announcement of all others.
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
    // Other parts of Web-UI read `currentPage`, which changes a moment later.
    setTimeout(() => (globalThis.currentPage = page));
  }

  /** Activates and deactivates plugins. Back, Forward and deep links do not run this code. */
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

  /** Checks the role once. Later jumps to any page are not checked. */
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
