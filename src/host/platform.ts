import type { Platform } from '../model/page.js';
import { readGlobal } from './globals.js';

export const readPlatform = (): Platform => (readGlobal('isElectron') === true ? 'app' : 'web');

/** Reads Web-UI's version, such as `24.09.0-alpha.1`. */
export function readVersion(): string | undefined {
  const version = readGlobal('packageVersion');
  return typeof version === 'string' ? version : undefined;
}
