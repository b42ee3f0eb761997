import { LitElement, html } from 'lit';

/** The Help button at the foot of the sider. It opens the manual. */
class HelpButton extends LitElement {
  override render(): unknown {
    return html`<mwc-icon-button
      id="help-page-button"
      role="button"
      tabindex="0"
      aria-label="Help"
      @click=${() => window.open('https://webui.docs.backend.ai/', '_blank')}
      >?</mwc-icon-button
    >`;
  }
}

customElements.define('backend-ai-help-button', HelpButton);
