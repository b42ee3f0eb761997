/** How long a step may take before it counts as hung, in minutes. */
const MINUTES = 30;

const check = (script) => ({
  name: `npm run ${script}`,
  command: ['npm', 'run', '--silent', script],
  minutes: MINUTES,
});

const suite = (script) => ({ ...check(script), counts: true });

/** The stages of each depth. The steps before the first suite that needs `dist/` make it. */
const STAGES = {
  base: [
    [[check('lint')], [check('types'), check('content:check'), check('build'), suite('test:node')]],
    [[suite('test:web')]],
    [[suite('test:e2e')]],
  ],
  deep: [[[suite('test:deep:node')]], [[suite('test:deep:web')]], [[suite('test:deep:e2e')]]],
};

/** Returns the stages of the given depths. Without `base`, the build comes first. */
export function planOf(depths) {
  const unknown = depths.find((depth) => !(depth in STAGES));
  if (unknown) throw new Error(`unknown depth "${unknown}", use ${Object.keys(STAGES).join(', ')}`);
  const stages = depths.flatMap((depth) => STAGES[depth]);
  return depths.includes('base') ? stages : [[[check('build')]], ...stages];
}
