import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FALLBACK_LANGUAGE, UI_LANGUAGES } from '../../src/model/languages.js';
import { suggestName } from '../content/closest-match.js';
import { PreviewContent } from '../preview/preview-content.js';
import { startPreview } from '../preview/preview-server.js';
import { BUILT_PLUGIN } from '../shipped-content.js';
import { choose, defineCommand, EXIT, fail, print, printError, usageError } from './command.js';
import { contentFolders } from './content-folder.js';

export const preview = defineCommand({
  summary: 'Show an entry in the drawer, in any version, role, language and theme, as you edit it.',
  usage: '[DIR] [ID] [--language LANGUAGE] [--port PORT] [--content DIR]…',
  options: {
    content: { type: 'string', multiple: true },
    language: { type: 'string', default: FALLBACK_LANGUAGE },
    port: { type: 'string', default: '4180' },
  },
  allowPositionals: true,
  run({ content: given, language, port }, positionals) {
    const [dir, id, ...more] = isFolder(positionals[0]) ? positionals : [undefined, ...positionals];
    if (more.length > 0) usageError('name at most one folder and one entry');
    if (!/^\d{1,5}$/.test(port)) usageError(`invalid --port "${port}"; use a number`);
    if (!existsSync(join(BUILT_PLUGIN, 'backend-ai-help-drawer.js'))) {
      fail('the plugin is not built. Run npm run build once');
    }
    const dirs = dir === undefined ? contentFolders(given) : [dir];
    const ownLanguage = dir === undefined ? undefined : choose('language', language, UI_LANGUAGES);
    const content = new PreviewContent({ dirs, ownLanguage });
    content.load();
    checkId(id, content);
    startPreview({ content, dirs, id, port: Number(port), pluginsDir: BUILT_PLUGIN }).then(
      ({ url }) => print(`${url}\nEach save reloads the page. Press Ctrl+C to stop.`),
      (error: unknown) => {
        printError(`${String(error)}. Use another --port`);
        process.exitCode = EXIT.failed;
      },
    );
    return EXIT.ok;
  },
});

const isFolder = (path: string | undefined): path is string =>
  path !== undefined && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

/** Invalid content has no entries yet. The page then shows its problems. */
function checkId(id: string | undefined, { audiences }: PreviewContent): void {
  if (id === undefined || audiences.size === 0 || audiences.has(id)) return;
  usageError(`unknown entry "${id}". ${suggestName(id, [...audiences.keys()])}`.trim());
}
