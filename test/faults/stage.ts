import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { mountHelp, type MountedHelp } from '../../src/index.js';
import type { Build } from '../../src/content/upgrade-check.js';
import type { Hint } from '../../src/model/hint.js';
import { recordErrors, type ErrorLog } from '../support/error-log.js';
import { deepAll, deepOne } from '../support/dom.js';
import { anEntry } from '../support/entries.js';
import { resetHost } from '../support/fake-host.js';
import { fakePacks, type FakePacks } from '../support/fake-packs.js';
import { waitUntil } from '../support/wait.js';

const entries = [
  anEntry({ id: 'public-one' }),
  anEntry({ id: 'user-one', audience: 'user', pages: [{ page: 'session', weight: 1 }] }),
  anEntry({ id: 'admin-one', audience: 'admin' }),
];

/** A mounted help, its packs and the recorded errors. */
export interface Stage {
  readonly help: MountedHelp;
  readonly fake: FakePacks;
  readonly errorLog: ErrorLog;
}

/** Mounts the help in the document as it is, with its faults. */
export function start({
  hints = [],
  languages = ['en'],
  build,
  url,
}: {
  readonly hints?: readonly Hint[];
  readonly languages?: readonly string[];
  readonly build?: Build;
  readonly url?: string;
} = {}): Stage {
  if (url !== undefined) history.replaceState(null, '', url);
  const errorLog = recordErrors();
  const fake = fakePacks(entries, languages, hints);
  return { help: mountHelp(fake.packs, {}, build), fake, errorLog };
}

/** Removes the help and expects no errors. */
export async function end({ help, errorLog }: Stage): Promise<void> {
  help.remove();
  await settle();
  errorLog.close();
  resetHost();
  expect(errorLog.errors).to.deep.equal([]);
  expect(deepAll('bai-help-root, bai-help-hint')).to.have.length(0);
  expect(document.body.style.paddingInlineEnd).to.equal('');
}

/** Waits until requested content is loaded and rendered. */
export async function settle(): Promise<void> {
  await aTimeout(0);
  await nextFrame();
  await aTimeout(0);
}

export const isOpen = (): boolean => deepAll('aside').some((panel) => panel.checkVisibility());

export async function open(): Promise<void> {
  await waitUntil(() => deepAll('button[aria-label="Open help"]').length === 1);
  deepOne('button[aria-label="Open help"]').click();
  await waitUntil(isOpen);
  await settle();
}

/** Returns the ids of the entries that the drawer lists. */
export const listed = (): string[] =>
  deepAll('bai-help-home a[data-entry-id], a[data-entry-id]')
    .map((link) => link.getAttribute('data-entry-id') ?? '')
    .sort();

/** Returns the failures that the drawer reports. */
export const notices = (): string[] =>
  deepAll('.notice').map((notice) => notice.textContent.replace(/\s+/g, ' ').trim());

export const press = async (label: string): Promise<void> => {
  const button = deepAll('button').find((each) => each.textContent.trim() === label);
  if (!(button instanceof HTMLElement)) throw new Error(`There is no button "${label}".`);
  button.click();
  await settle();
};
