import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name of a folder with entries. */
export const CONTENT_FOLDER = 'docs-content';

/** The folder of the entries about Web-UI that this package contains. */
export const SHIPPED_CONTENT = join(packageFolder(import.meta.dirname), CONTENT_FOLDER);

/** The folder of the built plugin in this package. */
export const BUILT_PLUGIN = join(packageFolder(import.meta.dirname), 'dist/plugins');

/** The depth of this file differs between the repository and the published package. */
function packageFolder(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : packageFolder(dirname(from));
}
