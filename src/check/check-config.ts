import { parseConfig } from '../config/parse-config.js';
import { failed, ok, type Result } from './result.js';
import { isPage, serve, textOf } from './served.js';

const FILE = 'backend-ai-help-drawer.config.json';

/** Checks the configuration file of the installation, which is optional. */
export async function checkConfig(base: URL): Promise<readonly Result[]> {
  const served = await serve(new URL(FILE, base));
  if (served?.status !== 200 || isPage(served)) {
    return [ok(`There is no ${FILE}, so each option has its default.`)];
  }
  const { config, problems } = parseConfig(textOf(served));
  const count = Object.keys(config).length;
  return [
    ...problems.map((problem) =>
      failed(`${FILE}: ${problem}.`, 'Correct the file. Until then the field has its default.'),
    ),
    ...(problems.length === 0 ? [ok(`${FILE} is valid, with ${count} options.`)] : []),
  ];
}
