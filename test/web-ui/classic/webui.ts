import { css, html, nothing, type TemplateResult } from 'lit';
import { configuredPlugins, loadPlugin, type PluginElement } from '../host/plugins.js';
import { signedIn } from '../host/session.js';
import { t } from '../host/texts.js';
import { contentStyle } from '../shell/content-style.js';
import { HostElement } from '../shell/host-element.js';
import { loginScreen } from '../shell/login.js';
import { menus } from '../shell/menu.js';
import { addPlugin, plugins, pluginsLoaded } from '../shell/plugin-list.js';
import { currentPage, goTo } from './paths.js';
import { views } from './views.js';
import './help-button.js';

/** A plugin of the classic family, whose render method Web-UI calls. */
type ClassicPlugin = PluginElement & { render(): void };

/** The whole Web-UI to 23.09. Its page takes its width from the window, not from the body. */
class WebUi extends HostElement {
  static override styles = [
    contentStyle,
    css`
      .sider {
        position: fixed;
        inset-block: 0;
        inset-inline-start: 0;
        display: flex;
        flex-direction: column;
        inline-size: 250px;
        background: #2c2d31;
      }
      .sider a {
        padding: 8px 20px;
        color: #fff;
      }
      #main-toolbar {
        position: fixed;
        inset-block-start: 0;
        inset-inline: 250px 0;
        z-index: 1;
        display: flex;
        justify-content: end;
        block-size: 64px;
        background: #f5f5f5;
      }
      #content-body {
        --general-textfield-selected-color: #27824f;

        box-sizing: border-box;
        inline-size: calc(100vw - 250px);
        margin-block-start: 64px;
        margin-inline-start: 250px;
        padding: 20px;
      }
      .page {
        display: none;
      }
      .page[active] {
        display: block;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadPlugins();
  }

  override render(): unknown {
    return html`<mwc-drawer>
        <nav class="sider" aria-label="Backend.AI">
          ${[...menus.user, ...menus.superadmin].map(({ page, label }) => link(page, t(label)))}
          ${plugins().map(({ name, menuitem }) => link(name, menuitem))}
          <backend-ai-help-button></backend-ai-help-button>
        </nav>
        <div slot="appContent">
          <div id="main-toolbar">${globalThis.backendaiclient?.full_name}</div>
          <div id="content-body"><div id="app-page">${views(currentPage())}</div></div>
        </div>
      </mwc-drawer>
      ${signedIn() ? nothing : loginScreen()}`;
  }

  /** Activates the plugin of the page, and renders it. */
  protected override updated(): void {
    for (const { name } of plugins()) {
      const plugin = this.renderRoot.querySelector<ClassicPlugin>(name);
      if (!plugin) continue;
      plugin.active = name === currentPage();
      plugin.toggleAttribute('active', plugin.active);
      if (plugin.active) plugin.render();
    }
  }

  async #loadPlugins(): Promise<void> {
    await this.updateComplete;
    for (const name of (await configuredPlugins()).split(',')) {
      const element = await loadPlugin(name);
      this.renderRoot.querySelector('#app-page')?.append(element);
      addPlugin(name, element);
    }
    pluginsLoaded();
  }
}

function link(page: string, label: string): TemplateResult {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    goTo(`/${page}`);
  };
  return html`<a href="/${page}" @click=${go}>${label}</a>`;
}

customElements.define('backend-ai-webui', WebUi);
