import { parsePage } from '../../model/page.js';
import { pathOf } from '../../model/path.js';
import { readUrl } from '../location.js';
import type { HostFamily } from './family.js';
import { shadowOf } from './shadow.js';

/** Lit and Material web components throughout, to 23.09. */
export const classic: HostFamily = {
  name: 'classic',
  readPage: (visit) => parsePage(readUrl(), visit),
  hasTabsBesideUrl: false,
  /** The tab is never in the URL. */
  pathOf: ({ page }, version) => pathOf({ page }, version, '22.09'),
  open(_, path) {
    document.dispatchEvent(new CustomEvent('move-to-from-react', { detail: { path } }));
  },
  /** Each of the two forms of the sider has one at its foot. */
  helpButtons: () =>
    [...(shadowOf('backend-ai-webui')?.querySelectorAll('backend-ai-help-button') ?? [])]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('#help-page-button'))
      .filter((button) => button instanceof HTMLElement),
  content: () => shadowOf('backend-ai-webui')?.querySelector('#content-body') ?? null,
  readDark: () => false,
};
