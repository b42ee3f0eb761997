import { readField, readGlobal } from './globals.js';

/** What opens the drawer: Web-UI's Help button, our tab at the edge of the window, both or neither. */
export const LAUNCHERS = ['header', 'tab', 'both', 'none'] as const;
export type Launcher = (typeof LAUNCHERS)[number];

/** What whoever runs Web-UI can choose about the help. */
export interface HelpOptions {
  /** `header` if left out; where the header has no Help button, the tab stands in for it. */
  readonly launcher?: Launcher | undefined;
  /** The key that opens and closes the drawer, `?` if left out; empty for none. */
  readonly shortcut?: string | undefined;
}

/** The global that may hold the options: Web-UI makes the plugin's element without attributes. */
const NAME = 'backendaiHelpDrawer';

/**
 * The options of the page, those of the element first. What is not an option is left out, with a
 * warning.
 */
export function readOptions(element: Element): HelpOptions {
  const global = readGlobal(NAME);
  const read = (name: keyof HelpOptions) => element.getAttribute(name) ?? readField(global, name);
  return {
    launcher: oneOf(LAUNCHERS, 'launcher', read('launcher')),
    shortcut: text('shortcut', read('shortcut')),
  };
}

function oneOf<T extends string>(known: readonly T[], name: string, value: unknown): T | undefined {
  const found = known.find((each) => each === value);
  if (value !== undefined && found === undefined) warn(name, `one of ${known.join(', ')}`);
  return found;
}

function text(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  warn(name, 'a key, or an empty text');
  return undefined;
}

const warned = new Set<string>();

function warn(name: string, expected: string): void {
  if (warned.has(name)) return;
  warned.add(name);
  console.warn(
    `backend-ai-help-drawer: the option "${name}" is ignored: it has to be ${expected}.`,
  );
}
