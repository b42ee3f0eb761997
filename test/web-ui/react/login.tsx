import type { SyntheticEvent, ReactElement } from 'react';
import { login } from '../host/session.js';
import { t } from '../host/texts.js';
import { useHostChanges } from './hooks.js';

export function LoginScreen(): ReactElement {
  useHostChanges();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void login('user');
  };
  return (
    <div className="login-screen">
      <form className="login-panel" onSubmit={submit}>
        <h2>{t('login.LoginWithE-mailorUsername')}</h2>
        <label>
          {t('login.E-mailorUsername')}
          <input autoComplete="username" />
        </label>
        <label>
          {t('login.Password')}
          <input type="password" autoComplete="current-password" />
        </label>
        <button className="primary">{t('login.Login')}</button>
        <p>
          {t('login.ForgotPassword')} · {t('login.SignUp')}
        </p>
      </form>
    </div>
  );
}
