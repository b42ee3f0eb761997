/** How long a step may take before it counts as hung, in minutes. */
const MINUTES = 30;

const check = (script) => ({
  name: `npm run ${script}`,
  command: ['npm', 'run', '--silent', script],
  minutes: MINUTES,
});

const suite = (script) => ({ ...check(script), counts: true, env: { TEST_DEPTH: 'base' } });

const deepSuite = (script) => ({
  ...suite(script),
  name: `npm run ${script} (deep)`,
  env: { TEST_DEPTH: 'deep' },
});

/**
 * The stages of each depth. `base` is `npm test`: each behavior once, in Chromium. `deep` checks the
 * style of the code, repeats more, and runs the tests in the other browsers.
 */
const STAGES = {
  base: [
    [[check('build'), check('content:check'), suite('test:node')], [suite('test:web')]],
    [[suite('test:e2e')]],
  ],
  deep: [
    [[check('lint')], [deepSuite('test:node')]],
    [[deepSuite('test:web')]],
    [[deepSuite('test:e2e')]],
    [[check('test:package')]],
  ],
};

/** Returns the stages of the given depths. Without `base`, the build comes first. */
export function planOf(depths) {
  const unknown = depths.find((depth) => !(depth in STAGES));
  if (unknown) throw new Error(`unknown depth "${unknown}", use ${Object.keys(STAGES).join(', ')}`);
  const stages = depths.flatMap((depth) => STAGES[depth]);
  return depths.includes('base') ? stages : [[[check('build')]], ...stages];
}
