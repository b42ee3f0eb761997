import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser, findBrowser } from '../run/browser.mjs';
import { CHECKS } from './checks/index.js';
import type { Outcome } from './checks/check.js';
import { findReleases } from './releases.js';
import { formatReasons, formatTable, readResults, sorted, writeResults } from './results.js';
import { runRelease } from './suite.js';

const HELP = `Usage: WEBUI_RELEASES=DIR npm run test:real -- [VERSION...] [--check NAME]... [--json FILE]

Runs the plugin in released builds of Web-UI, and prints a table of release × check.

  VERSION      a release in DIR; all by default
  --check      the name of a check; all by default
  --json FILE  adds the results to FILE, which test/real/docs.ts turns into docs/compatibility.md
  --plugins    the folder of the built plugin; dist/plugins by default
  --list       lists the checks

DIR contains unpacked releases. They are not part of the project and must not be committed:

  git clone https://github.com/lablup/backend.ai
  npm run maintain:releases -- ./backend.ai DIR 24.09.0-rc.0 26.4.8-rc.10
  npm run build
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      plugins: { type: 'string', default: 'dist/plugins' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const folder = process.env['WEBUI_RELEASES'];
  if (values.list) {
    for (const { name, title } of CHECKS) print(`${name.padEnd(18)} ${title}`);
    return 0;
  }
  if (values.help || folder === undefined || !existsSync(folder)) {
    print(HELP);
    return values.help ? 0 : 2;
  }
  if (!existsSync(values.plugins))
    return fail(`${values.plugins} not found: run npm run build first`);
  const releases = findReleases(folder).filter(
    ({ version }) => positionals.length === 0 || positionals.includes(version),
  );
  const checks = CHECKS.filter(
    ({ name }) => values.check.length === 0 || values.check.includes(name),
  );
  if (releases.length === 0) return fail(`no release of Web-UI in ${folder}`);
  if (checks.length === 0) return fail('no such check; --list shows the names');

  ensureBrowser();
  const executablePath = process.env['CHROMIUM'] ?? findBrowser();
  const launch = () =>
    chromium.launch({
      args: BROWSER_ARGS,
      ...(executablePath !== undefined && { executablePath }),
    });
  const results = readResults(values.json);
  const commit = commitOf();
  for (const release of releases) {
    print(`Web-UI ${release.version}`);
    const outcomes: Record<string, Outcome> = {
      ...(values.check.length > 0 && results.get(release.version)?.outcomes),
    };
    const store = () => {
      const date = new Date().toISOString().slice(0, 10);
      results.set(release.version, { version: release.version, date, commit, outcomes });
      if (values.json !== undefined) writeResults(values.json, results);
    };
    await runRelease(launch, { release, plugins: values.plugins }, checks, (check, outcome) => {
      outcomes[check.name] = outcome;
      const reason = outcome.reason === undefined ? '' : `: ${outcome.reason}`;
      print(`  ${check.name.padEnd(18)} ${outcome.result}${reason}`);
      store();
    });
  }
  const run = sorted(results).filter(({ version }) =>
    releases.some((release) => release.version === version),
  );
  print(`\n${formatTable(run, CHECKS)}`);
  const failures = formatReasons(run, 'no');
  for (const failure of failures) print(`NO  ${failure}`);
  for (const reason of formatReasons(run, 'not applicable')) print(`–   ${reason}`);
  return failures.length > 0 ? 1 : 0;
}

function commitOf(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
