import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { VERSION } from '../../src/model/version.js';
import { CHECKS } from './checks/index.js';
import { formatControls } from './controls-table.js';
import { combine, formatReasons, formatTable } from './results.js';

const TARGET = 'docs/compatibility.md';
const CONTROLS = 'docs/controls.md';

/** Writes docs/compatibility.md and docs/controls.md from the results of `npm run test:real -- --json FILE`. */
const files = process.argv.slice(2);
if (files.length === 0 || !files.every((file) => existsSync(file))) {
  process.stderr.write('Usage: tsx test/real/docs.ts FILE...\n');
  process.exitCode = 2;
} else {
  const results = combine(files);
  const list = (reasons: readonly string[]) =>
    reasons.length === 0 ? ['- none'] : reasons.map((reason) => `- ${reason}`);
  const runs = new Map<string, readonly string[]>();
  for (const { date, commit, version } of results) {
    const run = `${date} at commit ${commit}`;
    runs.set(run, [...(runs.get(run) ?? []), version]);
  }
  const text = [
    '# Compatibility',
    '',
    'This page shows what was seen in released builds of Web-UI, in Chromium, as a user, an admin and a',
    'superadmin. `npm run test:real` repeats the run (see `CONTRIBUTING.md`).',
    '',
    `The plugin was version ${VERSION}. The runs:`,
    '',
    ...[...runs].map(([run, versions]) => `- ${run}: ${versions.join(', ')}`),
    '',
    formatTable(results, CHECKS),
    '',
    'In the table, "ok" means that the check passed, "NO" that it failed, "–" that the release has nothing',
    'to check, and an empty cell that the check was not run.',
    '',
    '## The checks',
    '',
    ...CHECKS.map(({ name, title }) => `- **${name}:** ${title}.`),
    '',
    '## Failed checks',
    '',
    ...list(formatReasons(results, 'no')),
    '',
    '## Nothing to check',
    '',
    ...list(formatReasons(results, 'not applicable')),
    '',
    '## Remarks on passed checks',
    '',
    ...list(formatReasons(results, 'ok')),
    '',
  ].join('\n');
  writeFileSync(TARGET, text);
  writeFileSync(CONTROLS, formatControls(results));
  execFileSync('npx', ['prettier', '--write', '--log-level', 'warn', TARGET, CONTROLS], {
    stdio: 'inherit',
  });
}
