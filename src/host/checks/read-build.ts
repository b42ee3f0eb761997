import type { BuildEvidence } from '../../model/checks/judge-build.js';
import { readString } from '../globals.js';
import { readPlatform, readVersion } from '../platform.js';
import { request } from './request.js';

/** Reads the running build, and which one the server has. */
export async function readBuild(): Promise<BuildEvidence> {
  const running = readVersion();
  // The files of the desktop app are on this computer.
  if (readPlatform() === 'app') return { running, served: undefined, isWaiting: false };
  const [{ json }, isWaiting] = await Promise.all([
    request(new URL('/version.json', location.href).href, { method: 'GET' }),
    hasWaitingWorker(),
  ]);
  return { running, served: readString(json, 'package'), isWaiting };
}

/** Pages without HTTPS have no service workers. */
async function hasWaitingWorker(): Promise<boolean> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const registration = await serviceWorker?.getRegistration().catch(() => undefined);
  return Boolean(registration?.waiting);
}
