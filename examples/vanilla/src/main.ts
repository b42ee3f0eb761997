import { mountHelp } from 'backend-ai-help-drawer';
import packs from 'virtual:help-packs';

const help = mountHelp(packs, {
  launcher: 'none',
  host: { role: 'anonymous', page: 'login', language: 'en', theme: 'light' },
});

const byId = (id: string) => document.getElementById(id) as HTMLElement;

const helpButton = byId('help');
helpButton.addEventListener('click', () => help.toggle());
document.addEventListener('bai-help-opened', () => {
  helpButton.setAttribute('aria-expanded', 'true');
});
document.addEventListener('bai-help-closed', () => {
  helpButton.setAttribute('aria-expanded', 'false');
});

byId('sign-in').addEventListener('click', () => {
  help.update({ role: 'admin', user: 'ann@example.com', page: 'session' });
});
byId('sign-out').addEventListener('click', () => {
  help.update({ role: 'anonymous', user: undefined, page: 'login' });
});

const busy = byId('busy') as HTMLInputElement;
document.addEventListener('bai-help-open-request', (event) => {
  if (busy.checked) event.preventDefault();
});

document.addEventListener('bai-help-no-result', ({ query, language, page }) => {
  log(`nothing found: ${query} (${language}, ${page})`);
});

byId('remove').addEventListener('click', () => help.remove());

function log(text: string): void {
  const item = document.createElement('li');
  item.textContent = text;
  byId('log').append(item);
}

for (const type of [
  'bai-help-open-request',
  'bai-help-opened',
  'bai-help-close-request',
  'bai-help-closed',
] as const) {
  document.addEventListener(type, (event) => log(event.type));
}
