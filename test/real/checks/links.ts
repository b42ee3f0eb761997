import { linksOf } from '../../e2e/support/match.js';
import { eventually } from '../eventually.js';
import { isPathOf } from '../places.js';
import { isClaimed, knownAnchors } from './controls.js';
import { allOf, ok, type Check, type Visit } from './check.js';

/** A link of an entry. */
interface EntryLink {
  readonly entry: string;
  /** As in the text: `page:maintenance`, `show:rescan-images`. */
  readonly target: string;
}

/** A page with less text than this is blank, apart from the header's. */
const MIN_CONTENT = 60;

/** Finds one entry of a release for each target, in the English texts. */
function linksTo(kind: 'page' | 'show', version: string): readonly EntryLink[] {
  const found = new Map<string, EntryLink>();
  for (const link of linksOf(version)) {
    if (link.target.startsWith(`${kind}:`) && !found.has(link.target)) found.set(link.target, link);
  }
  return [...found.values()];
}

export const pageLinks: Check = {
  name: 'page links',
  title: 'Each link to a page arrives there, or is plain text',
  async run(tabs) {
    const visit = await tabs.as('superadmin');
    const links = linksTo('page', tabs.release.version);
    const failures: string[] = [];
    let plain = 0;
    for (const link of links) {
      const failure = await follow(visit, link);
      if (failure === 'plain text') plain += 1;
      else if (failure !== undefined) failures.push(`${link.target}: ${failure}`);
    }
    const counted = `${String(links.length - plain)} of ${String(links.length)} are links`;
    return failures.length > 0 ? allOf(failures) : ok(counted);
  },
};

async function follow(visit: Visit, { entry, target }: EntryLink): Promise<string | undefined> {
  const { webUi, help } = visit;
  if (!(await help.read(entry))) return `entry ${entry} does not open`;
  const link = help.article(entry).locator(`[data-link="${target}"]`).first();
  if ((await link.count()) === 0) return 'plain text';
  const href = await link.getAttribute('href');
  await link.click();
  const [key = '', query] = target.slice('page:'.length).split('?');
  const hasArrived = await eventually(async () => isPathOf(await webUi.path(), key), 25_000);
  const path = await webUi.path();
  if (!hasArrived) return `leads to ${path} (${href ?? ''})`;
  let content = '';
  const hasContent = await eventually(async () => {
    content = await webUi.page.evaluate(() => window.pageTools.content());
    return content.length >= MIN_CONTENT;
  }, 25_000);
  if (/page not found|404/i.test(content)) return `Page not Found at ${path}`;
  if (!hasContent) return `a blank page at ${path}`;
  const shown = () => new URL(webUi.page.url()).searchParams.get('tab');
  const wanted = new URLSearchParams(query).get('tab');
  // Releases without tabs in the URL show them in the page only.
  const isThere = () => wanted === null || [null, wanted].includes(shown());
  if (!(await eventually(isThere))) return `shows the tab ${shown() ?? ''}`;
  return undefined;
}

/** Finds one "show me" for each page and tab of a release. The check "controls" finds the others. */
function onePerPlace(version: string): readonly EntryLink[] {
  const places = new Set<string>();
  const anchors = new Map(knownAnchors().map((anchor) => [anchor.name, anchor]));
  return linksTo('show', version).filter(({ target }) => {
    const anchor = anchors.get(target.slice('show:'.length));
    const place = anchor && isClaimed(anchor, version) ? `${anchor.page}?${anchor.tab ?? ''}` : '';
    if (place === '' || places.has(place)) return false;
    places.add(place);
    return true;
  });
}

export const showMe: Check = {
  name: 'show me',
  title: 'A "show me" of each page and tab arrives, with a ring in the window',
  timeoutMs: 600_000,
  async run(tabs) {
    const visit = await tabs.as('superadmin');
    const { webUi, help } = visit;
    const failures: string[] = [];
    for (const { entry, target } of onePerPlace(tabs.release.version)) {
      await webUi.goTo('/data');
      if (!(await help.read(entry))) {
        failures.push(`entry ${entry} does not open`);
        continue;
      }
      const link = help.article(entry).locator(`[data-link="${target}"]`).first();
      if ((await link.count()) === 0) {
        failures.push(`${target}: not a link`);
        continue;
      }
      await link.click();
      const ring = webUi.page.locator('bai-help-spotlight-ring .ring');
      if (await eventually(() => ring.isVisible(), 15_000)) {
        // The page scrolls to the control once the ring is there.
        const isInWindow = await eventually(async () => {
          const box = await ring.boundingBox();
          return box !== null && box.x >= -20 && box.y >= -20 && box.y + box.height < 940;
        }, 5000);
        if (!isInWindow) failures.push(`${target}: the ring is outside of the window`);
        await webUi.page.keyboard.press('Escape');
      } else failures.push(`${target}: no ring at ${await webUi.path()}`);
    }
    return allOf(failures);
  },
};
