import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('peer', import.meta.url));
const LOCK = join(FOLDER, 'package-lock.json');
/** A copy of the lock file that the installed packages are from. */
const INSTALLED = join(FOLDER, 'node_modules/.installed-lock.json');
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

/** Installs the libraries of the peer if necessary, and builds it for production into a folder. */
export function buildPeer(outDir: string): void {
  const lock = readFileSync(LOCK, 'utf8');
  if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== lock) {
    console.error('installing the libraries of the peer …');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
      cwd: FOLDER,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    writeFileSync(INSTALLED, lock);
  }
  execFileSync(process.execPath, [VITE, 'build', '--outDir', outDir], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
