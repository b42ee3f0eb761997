import { html, type TemplateResult } from 'lit';
import { login } from '../host/session.js';
import { t } from '../host/texts.js';
import './mwc-dialog.js';

/** Covers the page of the URL, which stays underneath. The panel is a Lit dialog. */
export function loginScreen(): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void login('user');
  };
  return html`<div class="login-screen">
    <mwc-dialog
      ><form class="login-panel" @submit=${submit}>
        <h2>${t('login.LoginWithE-mailorUsername')}</h2>
        <label>${t('login.E-mailorUsername')}<input autocomplete="username" /></label>
        <label
          >${t('login.Password')}<input type="password" autocomplete="current-password"
        /></label>
        <button class="primary">${t('login.Login')}</button>
        <p>${t('login.ForgotPassword')} · ${t('login.SignUp')}</p>
      </form></mwc-dialog
    >
  </div>`;
}
