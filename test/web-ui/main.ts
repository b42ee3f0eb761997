import { publishApi } from './host/api.js';
import { drawBar } from './host/bar.js';
import type { Generation } from './host/generation.js';
import { publishGlobals } from './host/globals.js';
import { setLanguage } from './host/language.js';
import { showNotifications } from './host/notifications.js';
import { signInAtStart } from './host/session.js';
import { state } from './host/state.js';
import { setTheme } from './host/theme.js';

/** Loads the stylesheet of a generation. The generations share no styles. */
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

async function load(): Promise<Generation> {
  if (state.generation === 'g1') return (await import('./g1/start.js')).g1;
  return state.look === 'antd'
    ? (await import('./g2/start-antd.js')).generation
    : (await import('./g2/start-astryx.js')).generation;
}

publishGlobals();
const [generation] = await Promise.all([
  load(),
  stylesheet(`/stand-in/${state.generation === 'g1' ? 'g1' : state.look}.css`),
  setLanguage(state.language),
]);
setTheme(state.theme);
showNotifications();
publishApi(generation);
generation.start(document.querySelector('#root') ?? document.body);
drawBar();
void signInAtStart();
