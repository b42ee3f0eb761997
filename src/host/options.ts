import {
  OPTIONS,
  mapOptions,
  parseOption,
  type HelpOptions,
  type OptionDefinition,
} from '../model/options.js';
import { readField, readGlobal } from './globals.js';

/** The global with the options, since Web-UI creates the plugin's element without attributes. */
const NAME = 'backendaiHelpDrawer';

/** Reads the options from the element, then from the global. Warns about invalid values. */
export function readOptions(element: Element): HelpOptions {
  const global = readGlobal(NAME);
  return mapOptions((name) => {
    const given = element.getAttribute(name) ?? readField(global, name);
    if (given === undefined) return undefined;
    const value = parseOption(OPTIONS[name], given);
    if (value === undefined) warn(name, OPTIONS[name]);
    return value;
  }) as HelpOptions;
}

const warned = new Set<string>();

function warn(name: string, { default: value, values }: OptionDefinition): void {
  if (warned.has(name)) return;
  warned.add(name);
  const expected = values ? `one of ${values.join(', ')}` : `a ${typeof value}`;
  console.warn(`backend-ai-help-drawer: invalid option "${name}" ignored. Use ${expected}.`);
}
