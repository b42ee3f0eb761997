import { execFileSync } from 'node:child_process';
import { hasApt, installPackages } from './packages.mjs';

function isInstalled() {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Installs nginx where packages may be installed. The tests that need nginx are skipped elsewhere. */
export function ensureNginx() {
  if (isInstalled() || !hasApt()) return;
  try {
    installPackages(['nginx-light']);
  } catch (error) {
    console.warn(`nginx is not installed: ${error.message}`);
  }
}
