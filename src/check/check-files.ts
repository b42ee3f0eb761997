import type { FileList } from './file-list.js';
import { failed, ok, warning, type Result } from './result.js';
import { isPage, isRefused, serve, sha256Of, type Served } from './served.js';

const REPLACE = 'Replace the whole folder with the files of one release.';
const MISSING = 'Copy all files of dist/plugins of the release into the served folder.';

/** Checks that the server sends each file of the build, as it was built. */
export async function checkFiles(list: FileList, base: URL): Promise<readonly Result[]> {
  const counts = { ok: 0, refused: 0 };
  const problems: Result[] = [];
  for (const [name, expected] of Object.entries(list.files)) {
    const served = await serve(new URL(name, base));
    if (served && isRefused(served) && isProtectable(name)) counts.refused++;
    else if (!served || served.status !== 200 || isPage(served)) {
      problems.push(failed(`${name} is missing.`, MISSING));
    } else if (!served.type.includes('javascript')) {
      const type = served.type || 'no type';
      problems.push(failed(`${name} is sent as ${type}.`, 'Send .js files as text/javascript.'));
    } else if (!(await isSame(served, expected))) {
      problems.push(failed(`${name} is not from version ${list.version}.`, REPLACE));
    } else counts.ok++;
  }
  return [
    ...(counts.ok > 0 ? [ok(`${counts.ok} files are sent as they were built.`)] : []),
    ...(counts.refused > 0
      ? [ok(`${counts.refused} packs are protected, and not sent to this session.`)]
      : []),
    ...problems,
  ];
}

const isProtectable = (name: string): boolean => /\.(admin|superadmin)[.-]/.test(name);

async function isSame(served: Served, { bytes, sha256 }: FileList['files'][string]) {
  if (served.content.length !== bytes) return false;
  return ((await sha256Of(served)) ?? sha256) === sha256;
}

/** Checks how long browsers use an old entry file after an upgrade. */
export function checkCaching({ cacheControl }: Served): Result {
  const seconds = Number(/max-age=(\d+)/.exec(cacheControl)?.[1] ?? 0);
  if (/no-cache|no-store/.test(cacheControl) || seconds === 0) {
    return ok('Browsers ask for a newer version on each visit.');
  }
  const hours = Math.round(seconds / 360) / 10;
  return warning(
    `Browsers use a stored version for up to ${hours} hours after an upgrade.`,
    'Send backend-ai-help-drawer.js with Cache-Control: no-cache, as nginx/help-drawer.conf does.',
  );
}
