import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { signedIn } from '../host/session.js';
import { content } from './content.js';
import { header } from './header.js';
import { HostElement } from './host-element.js';
import { isKnown } from './menu.js';
import { currentPath, pageAt } from './paths.js';
import { loginScreen } from './login.js';
import { sider } from './sider.js';
import { state } from '../host/state.js';
import { isShellPage } from './views.js';
import './shell.js';

/**
 * The React root: everything is light DOM except the shell, which comes last. The page has a key,
 * since React replaces the whole page on navigation.
 */
class Layout extends HostElement {
  protected override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    const page = pageAt(currentPath());
    return html`<div class="layout">
        ${sider()} ${state.header === 'plain' ? plainFrame(page) : frame(page)}
      </div>
      ${signedIn() ? nothing : loginScreen()}`;
  }
}

const frame = (page: string): TemplateResult =>
  html`<div class="content">
    ${header()}
    <main>${pageAndShell(page)}</main>
  </div>`;

/** From 24.12, the header is in the main region, which scrolls inside. */
const plainFrame = (page: string): TemplateResult =>
  html`<main class="main-layout-main-content">
    <div class="content">
      ${header()}
      <div class="page-area">${pageAndShell(page)}</div>
    </div>
  </main>`;

const pageAndShell = (page: string): TemplateResult =>
  html`${isKnown(page) && !isShellPage(page) ? keyed(page, content(page)) : nothing}
    <backend-ai-webui id="webui-shell"></backend-ai-webui>`;

customElements.define('stand-in-layout', Layout);
