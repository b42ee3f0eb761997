import { checkCaching, checkFiles } from './check-files.js';
import { checkPluginName } from './check-plugin-name.js';
import { checkConfig } from './check-config.js';
import { parseFileList } from './file-list.js';
import { failed, ok, type Result } from './result.js';
import { isPage, serve, textOf } from './served.js';

const NAME = 'backend-ai-help-drawer';

/**
 * Checks the files and the configuration of an installation. Earlier problems may cause later
 * ones.
 *
 * @param base the URL of the folder with the plugin's files
 */
export async function* runChecks(base: URL): AsyncGenerator<Result> {
  const listed = await serve(new URL(`${NAME}.files.json`, base));
  const list = listed && parseFileList(textOf(listed));
  if (!list) {
    yield failed(
      `${NAME}.files.json is missing.`,
      'Copy all files of dist/plugins of the release into the served folder.',
    );
    return;
  }
  yield ok(`The served folder is of version ${list.version}.`);
  yield* await checkFiles(list, base);
  const entry = await serve(new URL(`${NAME}.js`, base));
  if (entry) yield checkCaching(entry);
  yield* await checkConfig(base);
  const toml = await serve(new URL('../../config.toml', base));
  yield toml?.status === 200 && !isPage(toml)
    ? checkPluginName(textOf(toml), NAME)
    : failed('Web-UI’s config.toml is missing.', 'Open this page at the address of Web-UI.');
}
