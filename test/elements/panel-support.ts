import { aTimeout, nextFrame } from '@open-wc/testing';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import { click } from '../support/browser.js';
import { deepAll, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { aClient, resetHost, setHost } from '../support/fake-host.js';
import { fakePacks, type FakePacks } from '../support/fake-packs.js';

/** Enough entries that the panel scrolls, one of them above a user. */
const entries = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'admin-one', audience: 'admin' }),
  ...Array.from({ length: 30 }, (_, n) => anEntry({ id: `user-${n}`, audience: 'user' })),
];

/** The help in the document of a test. */
export interface PanelTest {
  readonly help: MountedHelp;
  readonly fake: FakePacks;
}

/** Puts the help into the document, by a URL, for somebody of whom nothing is remembered. */
export function startPanel(url = '/job'): PanelTest {
  person = crypto.randomUUID();
  return reload(url);
}

/** Puts the help into the document again, for a browser that remembers. */
export function reload(url = '/job'): PanelTest {
  history.replaceState(null, '', url);
  const fake = fakePacks(entries);
  return { help: mountHelp(fake.packs), fake };
}

export async function endPanel({ help }: PanelTest): Promise<void> {
  help.remove();
  await settle();
  resetHost();
}

/** Who reads in this test alone: other tests run beside it, and share what the browser keeps. */
let person = '';

export function logInAs(role: 'user' | 'admin', name = person): void {
  setHost({ backendaiclient: aClient(role, `${name}@example.com`) });
  document.dispatchEvent(new CustomEvent('backend-ai-connected'));
}

export const panel = (): HTMLElement => deepOne('aside');
export const content = (): HTMLElement => deepOne('.content');
export const isOpen = (): boolean => panel().checkVisibility();
export const button = (name: string): HTMLElement => deepOne(`button[aria-label="${name}"]`);
export const hasButton = (name: string): boolean =>
  deepAll(`button[aria-label="${name}"]`).length > 0;
export const entry = (): string | undefined =>
  deepAll('article').map((article) => article.getAttribute('data-entry-id') ?? '')[0];

/** Lets what was asked for come, and be drawn. */
export async function settle(): Promise<void> {
  await aTimeout(0);
  await nextFrame();
  await aTimeout(0);
}

export async function press(element: Element): Promise<void> {
  await click(element);
  await settle();
}
