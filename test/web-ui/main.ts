import { publishApi } from './host/api.js';
import { drawBar } from './host/bar.js';
import { startDemo } from './host/demo.js';
import type { Family } from './host/family.js';
import { publishGlobals } from './host/globals.js';
import { setLanguage } from './host/language.js';
import { showNotifications } from './host/notifications.js';
import { signInAtStart } from './host/session.js';
import { state } from './host/state.js';
import { setTheme } from './host/theme.js';

/** Loads the stylesheet of a family. The families share no styles. */
async function stylesheet(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  // A strict style-src may require the nonce of the page's script.
  link.nonce = document.querySelector('script')?.nonce ?? '';
  const settled = new Promise<void>((resolve) => {
    link.onload = () => resolve();
    link.onerror = () => resolve();
  });
  document.head.append(link);
  await settled;
}

async function load(): Promise<Family> {
  if (state.family === 'classic') return (await import('./classic/start.js')).classic;
  if (state.family === 'shell') return (await import('./shell/start.js')).shell;
  return state.look === 'antd'
    ? (await import('./react/start-antd.js')).family
    : (await import('./react/start-astryx.js')).family;
}

startDemo();
publishGlobals();
const [family] = await Promise.all([
  load(),
  stylesheet(`/stand-in/${state.family === 'react' ? state.look : state.family}.css`),
  setLanguage(state.language),
]);
setTheme(state.theme);
showNotifications();
publishApi(family);
family.start(document.querySelector('#root') ?? document.body);
drawBar();
void signInAtStart();
