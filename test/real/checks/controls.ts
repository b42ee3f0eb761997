import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { hasControl, type Anchor } from '../../../src/model/anchor.js';
import { pathOf } from '../../../src/model/path.js';
import { readAnchors } from '../../../tools/content/anchors.js';
import { eventually } from '../eventually.js';
import { allOf, type Check, type Visit } from './check.js';

/** A control in a later step of the launcher, which the check "launcher hint" finds. */
const IN_LATER_STEP = 'folders-to-mount';

/** The oldest release of Web-UI that the help supports. */
const OLDEST = '22.09';

const PAGE_TIMEOUT_MS = 15_000;

/** Reads the anchors that the check looks for. */
export const knownAnchors = (): readonly Anchor[] =>
  [
    ...readAnchors(readFileSync('docs-content/anchors.yaml', 'utf8'), () => undefined).values(),
  ].filter(({ name }) => name !== IN_LATER_STEP);

/** Whether a release has the page and the control of an anchor. */
export const isClaimed = (anchor: Anchor, version: string): boolean =>
  hasControl(version, anchor) && pathOf(anchor, version, OLDEST) !== undefined;

export const controls: Check = {
  name: 'controls',
  title: 'Each anchor finds exactly one control, in each release of its range',
  timeoutMs: 900_000,
  async run(tabs) {
    const visit = await tabs.as('superadmin');
    const script = await finderScript();
    const anchors = knownAnchors().filter((anchor) => isClaimed(anchor, tabs.release.version));
    const found: string[] = [];
    for (const group of byPlace(anchors)) found.push(...(await foundOn(visit, group, script)));
    const missing = anchors.flatMap(({ name }) => (found.includes(name) ? [] : name));
    return { ...allOf(missing.map((name) => `${name}: not found`)), found };
  },
};

/** Groups anchors by page and tab. */
function byPlace(anchors: readonly Anchor[]): readonly (readonly Anchor[])[] {
  const places = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    const place = `${anchor.page}?${anchor.tab ?? ''}`;
    places.set(place, [...(places.get(place) ?? []), anchor]);
  }
  return [...places.values()];
}

/** Opens the page of the anchors, and returns the names of those with a control. */
async function foundOn(
  { webUi }: Visit,
  anchors: readonly Anchor[],
  script: string,
): Promise<readonly string[]> {
  const [{ page, tab } = { page: 'session' as const }] = anchors;
  // The classic family has no tabs in its URL.
  const target = webUi.family === 'classic' ? { page } : { page, tab };
  const path = pathOf(target, webUi.release.version, OLDEST) ?? '/';
  // Loads each page again, so that an error of a former page does not remain.
  await webUi.load(path);
  await webUi.page.evaluate(script);
  await webUi.page.evaluate(
    ({ family, target, to }) => window.controlFinder.open(family, target, to),
    { family: webUi.family, target: { page, tab }, to: path },
  );
  let found: readonly string[] = [];
  await eventually(async () => {
    found = await webUi.page.evaluate((all) => window.controlFinder.found(all), anchors);
    return found.length === anchors.length;
  }, PAGE_TIMEOUT_MS);
  return found;
}

async function finderScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/real/page/control-finder.ts'],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
