import { existsSync } from 'node:fs';
import { UI_LANGUAGES } from '../../../src/model/languages.js';
import { compareVersions } from '../../../src/model/versions.js';
import { fail } from '../../commands/command.js';
import { isObject } from '../../content/yaml.js';
import { git } from '../git.js';

/** The folder of the released Web-UI in the repository of Backend.AI. */
const STATIC = 'src/ai/backend/web/static';
const VERSION_FILE = `${STATIC}/version.json`;

/** The oldest release that the help supports. */
const OLDEST = '24.03';

/** A released Web-UI in the repository of Backend.AI. */
export interface Release {
  readonly version: string;
  readonly commit: string;
}

/** The messages of a release by key, by language. */
export type ReleaseMessages = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Returns the supported releases of a clone, or ends the command. */
export function releasesOrFail(clone: string): readonly Release[] {
  if (!existsSync(clone)) fail(`folder ${clone} not found`);
  const releases = releasesIn(clone);
  if (releases.length === 0) fail(`${clone} contains no releases of Web-UI`);
  return releases;
}

/**
 * Returns the supported releases of a clone, the oldest first. A pre-release counts only while its
 * month has no other release.
 */
function releasesIn(clone: string): readonly Release[] {
  const commits = git(clone, ['log', '--format=%H', '--', VERSION_FILE])
    .split('\n')
    .filter(Boolean);
  const newest = new Map<string, Release>();
  for (const commit of commits) {
    const version = versionAt(clone, commit);
    const release = { version, commit };
    const name = version.split('+', 1)[0] ?? '';
    if (compareVersions(version, OLDEST) >= 0 && !newest.has(name)) newest.set(name, release);
  }
  const all = [...newest.values()];
  const finished = all.filter(({ version }) => !isPrerelease(version));
  const isCovered = (version: string) =>
    finished.some((release) => monthOf(release.version) === monthOf(version));
  const months = new Set<string>();
  const ahead = all.filter(({ version }) => {
    if (!isPrerelease(version) || isCovered(version) || months.has(monthOf(version))) return false;
    months.add(monthOf(version));
    return true;
  });
  return [...finished, ...ahead].sort((a, b) => compareVersions(a.version, b.version));
}

/** Reads the messages of a release. */
export function messagesOf(clone: string, { commit }: Release): ReleaseMessages {
  return new Map(
    UI_LANGUAGES.flatMap((lang) => {
      const texts = readJson(clone, `${commit}:${STATIC}/resources/i18n/${lang}.json`);
      return texts === undefined ? [] : [[lang, new Map(flatten(texts))] as const];
    }),
  );
}

function versionAt(clone: string, commit: string): string {
  const file = readJson(clone, `${commit}:${VERSION_FILE}`);
  return isObject(file) ? String(file['package']) : '';
}

const isPrerelease = (version: string): boolean => /-/.test(version);

const monthOf = (version: string): string => version.split('.', 2).join('.');

function* flatten(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* flatten(inner, path === '' ? key : `${path}.${key}`);
  }
}

/** Returns undefined for a file that is missing or malformed, as in some pre-releases. */
function readJson(clone: string, object: string): unknown {
  try {
    return JSON.parse(git(clone, ['show', object]).replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
