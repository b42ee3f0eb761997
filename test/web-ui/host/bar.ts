import { subscribe } from './changes.js';
import { invitation } from './demo.js';
import { keep, state, type State } from './state.js';

/** The bar of the stand-in. It is no part of Web-UI, and looks different. */

interface Choice {
  label: string;
  options: readonly (readonly [value: string, text: string])[];
  value: () => string;
  choose: (value: string) => void;
}

const roles = [
  ['user', 'User'],
  ['admin', 'Admin'],
  ['superadmin', 'Superadmin'],
] as const;

/** Role values come from the options above and below, which are complete. */
const asRole = (value: string): State['role'] => value as State['role'];

/** The email of a user starts with the role. */
const actingAs = (): string => globalThis.backendaiclient?.actAsUserId?.split('@')[0] ?? '';

function choices(): Choice[] {
  const isReact = state.family === 'react';
  return [
    {
      label: 'Web-UI',
      options: [
        ['classic', '23.09 (classic)'],
        ['shell', '24.09 (shell)'],
        ['antd', '25.x (React, antd)'],
        ['astryx', '26.x (React, astryx)'],
      ],
      value: () => (isReact ? state.look : state.family),
      choose(version) {
        if (version === 'classic' || version === 'shell') keep({ family: version });
        else keep({ family: 'react', look: version === 'antd' ? 'antd' : 'astryx' });
        location.assign('/');
      },
    },
    {
      label: 'Role',
      options: [['anonymous', 'Logged out'], ...roles],
      value: () => state.role,
      choose: (role) => void window.standIn.login(asRole(role)),
    },
    ...(isReact
      ? [
          {
            label: 'Act as',
            options: [['', '–'], ...roles] as const,
            value: actingAs,
            choose: (role: string) => window.standIn.actAs(role ? asRole(role) : null),
          },
        ]
      : []),
    {
      label: 'Language',
      options: [
        ['en', 'English'],
        ['ko', '한국어'],
        ['ja', '日本語'],
        ['th', 'ไทย'],
        ['de', 'Deutsch'],
      ],
      value: () => state.language,
      choose: (language) => void window.standIn.setLanguage(language),
    },
    {
      label: 'Theme',
      options: [
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      value: () => state.theme,
      choose: (theme) => window.standIn.setTheme(theme === 'dark' ? 'dark' : 'light'),
    },
  ];
}

function field({ label, options, value, choose }: Choice): HTMLLabelElement {
  const element = document.createElement('label');
  const select = document.createElement('select');
  select.append(...options.map(([key, text]) => new Option(text, key, false, key === value())));
  select.addEventListener('change', () => choose(select.value));
  subscribe(() => (select.value = value()));
  element.append(label, select);
  return element;
}

export function drawBar(): void {
  const bar = document.createElement('details');
  bar.id = 'stand-in-bar';
  bar.lang = 'en';
  bar.open = matchMedia('(min-width: 900px)').matches;
  const summary = document.createElement('summary');
  summary.textContent = 'Stand-in';
  summary.title = 'Not Web-UI: a small host that loads plugins as Web-UI does';
  bar.append(summary, ...choices().map(field));
  const tip = invitation();
  if (tip !== undefined) {
    const line = document.createElement('p');
    line.textContent = tip;
    bar.append(line);
    bar.open = true;
  }
  document.body.append(bar);
}
