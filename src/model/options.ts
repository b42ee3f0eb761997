/** The ways to open the drawer: Web-UI's Help button, a tab, both, or neither. */
export const LAUNCHERS = ['header', 'tab', 'both', 'none'] as const;
export type Launcher = (typeof LAUNCHERS)[number];

/** The options, which a page may also set as attributes. Each is a text or true or false. */
export interface HelpOptions {
  /** With `header`, the tab appears where the header has no Help button. */
  readonly launcher?: Launcher | undefined;
  /** The key that toggles the drawer; empty for none. */
  readonly shortcut?: string | undefined;
}

/** The options with all defaults. */
export type ResolvedOptions = {
  readonly [Name in keyof HelpOptions]-?: NonNullable<HelpOptions[Name]>;
};

/** The definition of one option: true or false, one of some values, or a text. */
export interface OptionDefinition<Value extends string | boolean = string | boolean> {
  readonly default: Value;
  /** Describes the option in the JSON Schema of the configuration file. */
  readonly description: string;
  /** The valid values; any text without them. */
  readonly values?: readonly (Value & string)[];
}

/** All options. Also the attributes of the plugin's element, and fields of the configuration file. */
export const OPTIONS: {
  readonly [Name in keyof ResolvedOptions]: OptionDefinition<ResolvedOptions[Name]>;
} = {
  launcher: {
    default: 'header',
    description: 'The controls that open the drawer.',
    values: LAUNCHERS,
  },
  shortcut: {
    default: '?',
    description: 'The key that toggles the drawer; empty for none.',
  },
};

/** The most characters of an option that is a text. */
export const MAX_OPTION_LENGTH = 20;

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly (keyof HelpOptions)[];

export const DEFAULT_OPTIONS = resolveOptions({});

/** Reads a value or an attribute of an option; undefined if it is invalid. */
export function parseOption(
  { default: value, values }: OptionDefinition,
  given: unknown,
): string | boolean | undefined {
  if (typeof value === 'boolean') {
    // An attribute without a text means true.
    if (given === '' || given === 'true') return true;
    if (given === 'false') return false;
    return typeof given === 'boolean' ? given : undefined;
  }
  return typeof given === 'string' && values?.includes(given) !== false ? given : undefined;
}

/** Adds the default of each missing option. */
export function resolveOptions(options: HelpOptions): ResolvedOptions {
  return mapOptions((name) => options[name] ?? OPTIONS[name].default) as ResolvedOptions;
}

/** Returns a value for each option. */
export function mapOptions<Value>(
  valueOf: (name: keyof HelpOptions) => Value,
): Record<keyof HelpOptions, Value> {
  const values = OPTION_NAMES.map((name) => [name, valueOf(name)]);
  return Object.fromEntries(values) as Record<keyof HelpOptions, Value>;
}
