import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An unpacked build of Web-UI. */
export interface Release {
  readonly version: string;
  /** The folder of `index.html`. */
  readonly folder: string;
  /** The manager's schema of the same time, if it is beside the build. */
  readonly schema: string | undefined;
}

/** Finds the builds in a folder: `<version>/static/` or `<version>/`. Each version counts once. */
export function findReleases(root: string): readonly Release[] {
  const found = new Map<string, Release>();
  for (const name of readdirSync(root).sort()) {
    const folder = [join(root, name, 'static'), join(root, name)].find(
      (each) => existsSync(join(each, 'version.json')) && existsSync(join(each, 'index.html')),
    );
    if (folder === undefined) continue;
    const version = versionOf(folder);
    if (!found.has(version)) found.set(version, { version, folder, schema: schemaIn(root, name) });
  }
  return [...found.values()].sort((one, other) =>
    one.version.localeCompare(other.version, 'en', { numeric: true }),
  );
}

function versionOf(folder: string): string {
  const file = join(folder, 'version.json');
  const { package: version } = JSON.parse(readFileSync(file, 'utf8')) as { package?: unknown };
  if (typeof version !== 'string') throw new Error(`${file} has no "package".`);
  return version;
}

function schemaIn(root: string, name: string): string | undefined {
  const file = join(root, name, 'schema.graphql');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
