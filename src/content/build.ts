/** The build of the plugin that runs. */
export interface Build {
  /** The address of the file that Web-UI loads, which every build has under the same name. */
  readonly entry: string;
  /** The addresses of files of this build that the entry names: each build calls them otherwise. */
  readonly parts: readonly string[];
}

/**
 * Finds out whether the server has another build by now, as after an upgrade: then whatever this
 * one has not loaded yet is gone.
 */
export class UpgradeCheck {
  #build: Build | undefined;
  #changed: () => void;

  outdated = false;

  /**
   * @param build undefined for help that is no plugin, which nobody upgrades
   * @param changed called once this build is known to be outdated
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

/**
 * The entry is asked for past the browser's cache, which would otherwise go on giving the old one to
 * a page that is reloaded, for as long as the server allows.
 */
async function isOutdated({ entry, parts }: Build): Promise<boolean> {
  try {
    const response = await fetch(entry, { cache: 'reload' });
    // Web-UI's server answers with its page, and status 200, for a file that is not there.
    const isScript = response.headers.get('content-type')?.includes('javascript');
    if (!response.ok || !isScript) return false;
    const code = await response.text();
    return !parts.every((part) => code.includes(fileName(part)));
  } catch {
    return false;
  }
}

const fileName = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';
