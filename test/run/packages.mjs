import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this machine is a Debian or Ubuntu whose packages we may install. */
export const hasApt = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Installs packages of Debian, or throws an Error. */
export function installPackages(names) {
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}
