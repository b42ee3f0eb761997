import { controls, isClaimed, knownAnchors } from './checks/controls.js';
import type { ReleaseResult } from './results.js';

/** Formats docs/controls.md: which release has which control, as the check "controls" found it. */
export function formatControls(results: readonly ReleaseResult[]): string {
  const checked = results.filter(({ outcomes }) => outcomes[controls.name]?.found);
  const anchors = knownAnchors();
  const cell = (name: string, { version, outcomes }: ReleaseResult): string => {
    const anchor = anchors.find((each) => each.name === name);
    if (!anchor || !isClaimed(anchor, version)) return '–';
    return outcomes[controls.name]?.found?.includes(name) ? 'found' : 'NO';
  };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Controls that "show me" finds',
    '',
    'This page lists the anchors of `docs-content/anchors.yaml` in released builds of Web-UI. The check',
    '"controls" of `npm run test:real` looked for each anchor in Chromium, as a superadmin.',
    '',
    '"found" means that the anchor leads to exactly one control. "–" means that the release lacks the page',
    'or is not in the `versions` of the anchor. Its readers see no button.',
    '',
    row(['anchor', ...checked.map(({ version }) => version)]),
    row(['---', ...checked.map(() => '---')]),
    ...anchors.map(({ name }) => row([name, ...checked.map((result) => cell(name, result))])),
    '',
  ].join('\n');
}
