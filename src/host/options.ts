import { OPTIONS, OPTION_NAMES, type HelpOptions } from '../model/options.js';
import { readField, readGlobal } from './globals.js';

/** The global with the options, since Web-UI creates the plugin's element without attributes. */
const NAME = 'backendaiHelpDrawer';

/** Reads the options from the element, then from the global. Warns about invalid values. */
export function readOptions(element: Element): HelpOptions {
  const global = readGlobal(NAME);
  const options = OPTION_NAMES.map((name) => {
    const value = element.getAttribute(name) ?? readField(global, name);
    const isValid = value === undefined || OPTIONS[name].isValid(value);
    if (!isValid) warn(name, OPTIONS[name].expected);
    return [name, isValid ? value : undefined];
  });
  return Object.fromEntries(options) as HelpOptions;
}

const warned = new Set<string>();

function warn(name: string, expected: string): void {
  if (warned.has(name)) return;
  warned.add(name);
  console.warn(`backend-ai-help-drawer: invalid option "${name}" ignored. Use ${expected}.`);
}
