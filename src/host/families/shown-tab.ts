import { tabsOf } from '../../model/menu.js';
import type { Page } from '../../model/page.js';
import { watchDom } from '../anchors/watch-dom.js';
import { isVisible } from '../visibility.js';
import { shadowOf } from './shadow.js';

/** The names of tabs to 24.03, by which Web-UI marks them in its elements. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  imageList: 'image',
  presetList: 'preset',
  registryList: 'registry',
  'image-lists': 'image',
  'resource-template-lists': 'preset',
  'registry-lists': 'registry',
  'user-lists': 'users',
  'credential-lists': 'credentials',
  'running-lists': 'agents',
  'storage-proxy-lists': 'storages',
  'scaling-group-lists': 'resourceGroup',
  usage: 'allocation-history',
};

/** How often, and how many times, a page is checked for a tab to choose. */
const CHECK_MS = 250;
const MAX_CHECKS = 20;

/** Returns antd's tabs in the document, and Material's in the active page. */
const tabElements = (): readonly Element[] => [
  ...document.querySelectorAll('.ant-tabs-tab[data-node-key]'),
  ...[...(shadowOf('backend-ai-webui')?.querySelectorAll('.page[active]') ?? [])].flatMap(
    ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('mwc-tab[title]') ?? [])],
  ),
];

const isChosen = (tab: Element): boolean => tab.matches('.ant-tabs-tab-active, mwc-tab[active]');

function nameOf(tab: Element): string {
  const name = tab.getAttribute('data-node-key') ?? tab.getAttribute('title') ?? '';
  return FORMER_NAMES[name] ?? name;
}

/** Returns the names of the chosen tabs. A page may have tabs inside its tabs. */
const chosenTabs = (): readonly string[] =>
  tabElements()
    .filter((tab) => isChosen(tab) && isVisible(tab))
    .map(nameOf);

/** Replaces the tab of a page by the tab that Web-UI shows, if any. */
export function withShownTab(page: Page): Page {
  const known = page.key === 'unknown' ? [] : tabsOf(page.key);
  const tab = known.length > 0 && chosenTabs().find((name) => known.includes(name));
  return tab ? { ...page, tab } : page;
}

/** Calls back after another tab was chosen, until the signal. */
export function watchShownTab(changed: () => void, signal: AbortSignal): void {
  let before = chosenTabs().join();
  watchDom(() => {
    const now = chosenTabs().join();
    if (now === before) return;
    before = now;
    changed();
  }, signal);
}

/** Chooses a tab once Web-UI shows its page, unless the URL has chosen it. */
export function chooseTab(tab: string, isAtPage: () => boolean): void {
  let checks = 0;
  const timer = setInterval(() => {
    checks += 1;
    const element = isAtPage() ? tabElements().find((each) => nameOf(each) === tab) : undefined;
    if (!(element && isVisible(element)) && checks < MAX_CHECKS) return;
    clearInterval(timer);
    if (element && !isChosen(element)) buttonOf(element).click();
  }, CHECK_MS);
}

/** Returns the part of a tab that listens to clicks. */
function buttonOf(tab: Element): HTMLElement {
  const button = tab.shadowRoot?.querySelector('button') ?? tab.querySelector('.ant-tabs-tab-btn');
  return (button ?? tab) as HTMLElement;
}
