/** The ways to open the drawer: Web-UI's Help button, a tab, both, or neither. */
export const LAUNCHERS = ['header', 'tab', 'both', 'none'] as const;
export type Launcher = (typeof LAUNCHERS)[number];

/** The options of an installation. */
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

/** The definition of one option. */
interface OptionDefinition<Value> {
  readonly default: Value;
  /** Describes valid values, for the warning about an invalid one. */
  readonly expected: string;
  isValid(value: unknown): value is Value;
}

/** All options. Also the attributes of the plugin's element. */
export const OPTIONS: {
  readonly [Name in keyof ResolvedOptions]: OptionDefinition<ResolvedOptions[Name]>;
} = {
  launcher: {
    default: 'header',
    expected: `one of ${LAUNCHERS.join(', ')}`,
    isValid: (value): value is Launcher => LAUNCHERS.some((launcher) => launcher === value),
  },
  shortcut: {
    default: '?',
    expected: 'a key, or an empty text',
    isValid: (value) => typeof value === 'string',
  },
};

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly (keyof HelpOptions)[];

export const DEFAULT_OPTIONS = resolveOptions({});

/** Adds the default of each missing option. */
export function resolveOptions(options: HelpOptions): ResolvedOptions {
  return Object.fromEntries(
    OPTION_NAMES.map((name) => [name, options[name] ?? OPTIONS[name].default]),
  ) as ResolvedOptions;
}
