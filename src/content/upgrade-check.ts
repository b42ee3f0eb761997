/** The running build of the plugin. */
export interface Build {
  /** The URL of the file that Web-UI loads. Its name is the same in every build. */
  readonly entry: string;
  /** The URLs of chunks that the entry file imports. Their names differ between builds. */
  readonly parts: readonly string[];
}

/**
 * Checks whether the server has a newer build, as after an upgrade. Unloaded chunks of the running
 * build are then missing.
 */
export class UpgradeCheck {
  #build: Build | undefined;
  #changed: () => void;

  outdated = false;

  /**
   * @param build undefined if the help does not run as a plugin, and has no upgrades
   * @param changed called once the running build is outdated
   */
  constructor(build: Build | undefined, changed: () => void) {
    this.#build = build;
    this.#changed = changed;
  }

  async look(): Promise<void> {
    if (this.outdated || !this.#build || !(await isOutdated(this.#build))) return;
    this.outdated = true;
    this.#changed();
  }
}

/** Fetches the entry file past the browser's cache, which a reload would otherwise use again. */
async function isOutdated({ entry, parts }: Build): Promise<boolean> {
  try {
    const response = await fetch(entry, { cache: 'reload' });
    // Web-UI's server responds to a missing file with its HTML page and status 200.
    const isScript = response.headers.get('content-type')?.includes('javascript');
    if (!response.ok || !isScript) return false;
    const code = await response.text();
    return !parts.every((part) => code.includes(fileName(part)));
  } catch {
    return false;
  }
}

const fileName = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
