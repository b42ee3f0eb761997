import type { HostFamily } from './family.js';

/** The Lit shell with React inside, to 26.2. */
export const shell: HostFamily = {
  name: 'shell',
  matches: () => document.querySelector('backend-ai-webui') !== null,
  helpButton: '.webui-header-container .anticon-question-circle',
  oldest: '24.03',
  /** Each half of the shell listens to one of the events. */
  navigate(path) {
    document.dispatchEvent(new CustomEvent('react-navigate', { detail: path }));
    const { pathname, searchParams } = new URL(path, location.origin);
    const detail = { path: pathname, params: Object.fromEntries(searchParams) };
    document.dispatchEvent(new CustomEvent('move-to-from-react', { detail }));
  },
};
