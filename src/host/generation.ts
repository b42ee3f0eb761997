import { readGlobal } from './globals.js';
import type { Generation } from '../model/path.js';
import type { Platform } from '../model/page.js';

/** G1 is the Lit shell up to about 24.x; what has no shell is taken for the newer, React one. */
export const readGeneration = (): Generation =>
  document.querySelector('backend-ai-webui') ? 'g1' : 'g2';

export const readPlatform = (): Platform => (readGlobal('isElectron') === true ? 'app' : 'web');

/** Web-UI's version as it calls itself, such as `24.09.0-alpha.1`. */
export function readVersion(): string | undefined {
  const version = readGlobal('packageVersion');
  return typeof version === 'string' ? version : undefined;
}
