import { STORAGE_PREFIX } from '../model/storage-prefix.js';
import { settingsOf } from './config.js';
import { parseConfig } from './parse-config.js';
import { removeStored } from './remove-stored.js';

/** How long the help waits for the configuration before it starts without. */
const TIMEOUT_MS = 3000;

/** The last configuration, for a visit without network. */
const STORAGE_KEY = `${STORAGE_PREFIX}.config`;

const FILE = 'backend-ai-help-drawer.config.json';

/**
 * Loads the configuration beside the plugin. Never rejects: without a file, all fields have their
 * defaults, and each problem of a file is a warning in the console. Removes what the help has stored if
 * the file disables the help.
 *
 * @param plugin the URL of the plugin's file
 */
export async function loadSettings(plugin: string): Promise<ReturnType<typeof settingsOf>> {
  const text = await fetchText(new URL(FILE, plugin));
  store(text);
  const { config, problems } = parseConfig(text);
  for (const problem of problems) console.warn(`${FILE}: ${problem}.`);
  const settings = settingsOf(config);
  if (!settings.enabled) removeStored();
  return settings;
}

/** Fetches the file; empty without one. Returns the stored text if the server fails. */
async function fetchText(url: URL): Promise<string> {
  const controller = new AbortController();
  const timeout = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(url, { cache: 'no-cache', signal: controller.signal });
    if (response.status >= 500) return stored();
    // Web-UI's server responds to a missing file with its HTML page and status 200.
    const isFile =
      response.status === 200 && !response.headers.get('content-type')?.includes('html');
    return isFile ? await response.text() : '';
  } catch {
    return stored();
  } finally {
    clearTimeout(timeout);
  }
}

function stored(): string {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? '';
  } catch {
    return '';
  }
}

function store(text: string): void {
  try {
    if (text === '') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, text);
  } catch {
    // A browser without storage has no configuration offline.
  }
}
