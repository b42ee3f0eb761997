import { ROLES, type Role } from '../../src/model/audience.js';
import { escapeHtml } from '../../src/model/escape-html.js';
import { UI_LANGUAGES } from '../../src/model/languages.js';
import { MENU_KEYS } from '../../src/model/menu.js';

/** The choices in the selects of the page. */
export interface PreviewChoice {
  readonly version: string;
  readonly role: Role;
  readonly lang: string;
  readonly theme: string;
}

const THEMES = ['light', 'dark'] as const;

interface PageOptions {
  readonly choice: PreviewChoice;
  /** The versions of Web-UI, the oldest first. */
  readonly releases: readonly string[];
  /** The entry that the drawer opens. */
  readonly id: string | undefined;
}

/** Returns the choice in the query of an address. Unknown values have their defaults. */
export function choiceOf(
  query: URLSearchParams,
  defaults: { readonly releases: readonly string[]; readonly role: Role },
): PreviewChoice {
  const pick = <T extends string>(name: string, choices: readonly T[], fallback: T): T =>
    choices.find((choice) => choice === query.get(name)) ?? fallback;
  return {
    version: pick('version', defaults.releases, defaults.releases.at(-1) ?? ''),
    role: pick('role', ROLES, defaults.role),
    lang: pick('lang', UI_LANGUAGES, 'en'),
    theme: pick('theme', THEMES, 'light'),
  };
}

/** Returns the page around the drawer. It has what the plugin reads of Web-UI, and nothing else. */
export const previewPage = ({ choice, releases, id }: PageOptions): string => `<!doctype html>
<html lang="${choice.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(id ?? 'Help')} – preview</title>
<style>${STYLE}</style>
<body class="${choice.theme === 'dark' ? 'dark-theme' : ''}">
<main>
<form>
${select('page', ['', ...MENU_KEYS.filter((key) => key !== 'help')], '')}
${select('version', releases, choice.version)}
${select('role', ROLES, choice.role)}
${select('lang', UI_LANGUAGES, choice.lang)}
${select('theme', THEMES, choice.theme)}
</form>
<section aria-live="polite"><h1></h1><ol></ol></section>
</main>
<script>${hostScript(choice)}</script>
<script type="module">${pageScript(id)}</script>
</body>
</html>
`;

function select(name: string, choices: readonly string[], chosen: string): string {
  const options = choices.map(
    (choice) => `<option${choice === chosen ? ' selected' : ''}>${escapeHtml(choice)}</option>`,
  );
  return `<label>${name} <select name="${name}">${options.join('')}</select></label>`;
}

/** Sets the globals of Web-UI. */
function hostScript({ version, role, lang, theme }: PreviewChoice): string {
  const client = role !== 'anonymous' && {
    ready: true,
    email: `${role}@preview`,
    is_admin: role !== 'user',
    is_superadmin: role === 'superadmin',
    managerVersion: version,
  };
  return `
globalThis.packageVersion = ${JSON.stringify(version)};
globalThis.isDarkMode = ${String(theme === 'dark')};
globalThis.backendaioptions = { get: () => ${JSON.stringify(lang)} };
globalThis.backendaiclient = ${JSON.stringify(client || null)};`;
}

const pageScript = (id: string | undefined): string => `
const id = ${JSON.stringify(id ?? null)};
const query = new URLSearchParams(location.search);
const form = document.querySelector('form');
form.elements.page.value = location.pathname.slice(1);
form.addEventListener('change', ({ target }) => {
  query.set(target.name, target.value);
  const path = target.name === 'page' ? '/' + target.value : location.pathname;
  query.delete('page');
  location.assign(path + '?' + query);
});
if (location.hash === '') history.replaceState(null, '', id === null ? '#help' : '#help=' + id);

const list = document.querySelector('ol');
const title = document.querySelector('h1');
new EventSource('/preview/events').addEventListener('message', ({ data }) => {
  const { problems, version } = JSON.parse(data);
  if (globalThis.previewVersion !== undefined && globalThis.previewVersion !== version) location.reload();
  globalThis.previewVersion = version;
  title.textContent = problems.length === 0 ? 'No problems' : problems.length + ' in check';
  list.replaceChildren(...problems.map((problem) => {
    const item = document.createElement('li');
    item.textContent = problem;
    return item;
  }));
});

await import('/dist/plugins/backend-ai-help-drawer.js');
document.querySelector('main').append(document.createElement('backend-ai-help-drawer'));
`;

const STYLE = `
body { margin: 0; color: #1f1f1f; background: #f5f5f7; font: 14px/1.5 system-ui, sans-serif; }
.dark-theme { color: #e4e4e4; background: #141414; color-scheme: dark; }
main { padding: 16px; }
form { display: flex; flex-wrap: wrap; gap: 8px 16px; }
h1 { font-size: 1rem; }
li { margin-block-end: 8px; font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
`;
