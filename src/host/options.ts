import { OPTIONS, mapOptions, type HelpOptions, type OptionDefinition } from '../model/options.js';
import { readField, readGlobal } from './globals.js';

/** The global with the options, since Web-UI creates the plugin's element without attributes. */
const NAME = 'backendaiHelpDrawer';

/** Reads the options from the element, then from the global. Warns about invalid values. */
export function readOptions(element: Element): HelpOptions {
  const global = readGlobal(NAME);
  return mapOptions((name) => {
    const value = element.getAttribute(name) ?? readField(global, name);
    const { values }: OptionDefinition = OPTIONS[name];
    const isValid =
      value === undefined || (typeof value === 'string' && values?.includes(value) !== false);
    if (!isValid) warn(name, values ? `one of ${values.join(', ')}` : 'a text');
    return isValid ? value : undefined;
  }) as HelpOptions;
}

const warned = new Set<string>();

function warn(name: string, expected: string): void {
  if (warned.has(name)) return;
  warned.add(name);
  console.warn(`backend-ai-help-drawer: invalid option "${name}" ignored. Use ${expected}.`);
}
