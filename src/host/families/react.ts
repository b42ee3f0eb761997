import type { HostFamily } from './family.js';

/** React alone, from 26.3. Also used for unknown hosts. */
export const react: HostFamily = {
  name: 'react',
  matches: () => true,
  helpButton: '[data-testid="button-help"]',
  oldest: '26.3',
  navigate(path) {
    document.dispatchEvent(new CustomEvent('react-navigate', { detail: path }));
  },
};
