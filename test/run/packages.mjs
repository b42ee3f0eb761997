import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Returns whether this machine is a Debian or Ubuntu on which packages may be installed. */
export const hasApt = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Installs Debian packages, or throws an Error. */
export function installPackages(names) {
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}
