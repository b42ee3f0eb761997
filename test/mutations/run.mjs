import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTATIONS } from './mutations.ts';

/**
 * Breaks gating and sanitising on purpose, one way after the other, in a copy of the working tree,
 * and demands that the suite of each notices. Words of its command line choose some of them:
 * `npm run test:mutations -- store` runs those that have it in their files.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const LEFT_OUT = ['node_modules', 'dist', '.git', 'test-results', 'playwright-report', 'coverage'];

/** In ms. A suite that hangs has noticed nothing. */
const PATIENCE = 300_000;

/** The first browser and the files that are named: all others would only take time. */
const CONFIG = 'mutations.wtr.mjs';
const CONFIG_CODE = `import base from './web-test-runner.config.mjs';
const [chromium] = base.browsers;
const files = process.env.FILES.split(',');
export default { ...base, browsers: [chromium], preserveSymlinks: true, files };
`;

function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), 'help-drawer-mutations-'));
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(relative(root, path).split(/[\\/]/)[0]),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, CONFIG), CONFIG_CODE);
  return copy;
}

const isNode = (suite) => suite.startsWith('test/tools/');

/** Whether these suites are green, red, or came to nothing. */
function run(copy, suites) {
  const [command, ...args] = isNode(suites[0])
    ? [process.execPath, '--import', 'tsx', '--test', ...suites]
    : [process.execPath, 'node_modules/@web/test-runner/dist/bin.js', '--config', CONFIG];
  const { status, stdout } = spawnSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    timeout: PATIENCE,
    env: { ...process.env, FILES: suites.join(',') },
  });
  if (status === 0) return 'green';
  const loaded = isNode(suites[0])
    ? !/^# tests [01]$/m.test(stdout)
    : !/Could not import/.test(stdout);
  return status === 1 && loaded ? 'red' : 'nothing';
}

function mutate(copy, { file, find, replace, suite }) {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(find).length !== 2) return 'text not found once';
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
  const colour = run(copy, [suite]);
  writeFileSync(path, before);
  return colour === 'red' ? 'killed' : colour === 'green' ? 'survived' : 'came to nothing';
}

function main(words) {
  const chosen = MUTATIONS.filter(
    ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  const copy = copyTree();
  try {
    const suites = [...new Set(chosen.map(({ suite }) => suite))];
    for (const some of [suites.filter(isNode), suites.filter((suite) => !isNode(suite))]) {
      if (some.length === 0 || run(copy, some) === 'green') continue;
      console.error(`Not green before anything is broken: ${some.join(', ')}`);
      return 1;
    }
    const outcomes = chosen.map((mutation) => {
      const outcome = mutate(copy, mutation);
      console.log(`${outcome.padEnd(10)} ${mutation.file}: ${mutation.breaks} (${mutation.suite})`);
      return outcome;
    });
    const killed = outcomes.filter((outcome) => outcome === 'killed').length;
    console.log(`\n${killed} killed, ${outcomes.length - killed} survived`);
    return killed === outcomes.length ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

process.exitCode = main(process.argv.slice(2));
