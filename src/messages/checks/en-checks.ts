import type { CheckMessages } from './check-messages.js';

/** The messages of the checks. `{n}` is a number. */
const en: CheckMessages = {
  names: {
    browser: 'Browser',
    cookies: 'Cookies and storage',
    clock: 'Clock of this computer',
    server: 'Server',
    build: 'Version of Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Your limits',
  },
  states: {
    fine: 'Fine',
    problem: 'Problem',
    unknown: 'Could not be checked',
    running: 'Checking…',
  },
  remedies: {
    browser: 'Update your browser, or use another one.',
    cookies: 'Allow cookies and site data for this address in the settings of your browser.',
    clock: 'Let this computer set its clock automatically.',
    server:
      'The server fails, is slow or cannot be reached. Check your connection, or try again later.',
    build: 'Close the other tabs of Web-UI, and reload the page without the cache.',
    'app-proxy':
      'Your browser cannot reach the App Proxy in time. Check the VPN, or ask your administrator.',
    limits: 'End a session that you no longer need, or request less.',
  },
  noProblem: 'No problem found.',
  problems: { one: '{n} problem found.', other: '{n} problems found.' },
};

export default en;
