import * as v from 'valibot';
import { AUDIENCES } from '../model/audience.js';
import { FALLBACK_LANGUAGE, UI_LANGUAGES } from '../model/languages.js';
import { DEFAULT_INSTALLATION, type Installation } from '../model/installation.js';
import {
  mapOptions,
  MAX_OPTION_LENGTH,
  OPTIONS,
  type HelpOptions,
  type OptionDefinition,
  type ResolvedOptions,
} from '../model/options.js';

const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(max, `has more than ${max} characters`),
  );

// Without flags, which a JSON Schema does not have.
const address = v.pipe(
  text(2000),
  v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/, 'is no http or https address'),
);

const contact = v.pipe(
  v.strictObject({
    text: v.optional(text(500)),
    url: v.optional(address),
    email: v.optional(v.pipe(text(254), v.regex(/^[^\s@?&]+@[^\s@?&]+$/, 'is no email address'))),
  }),
  v.check((each) => Object.keys(each).length > 0, 'needs text, url or email'),
);

const isTrueOrFalse = v.boolean('is neither true nor false');

const language = v.picklist(UI_LANGUAGES, `is none of ${UI_LANGUAGES.join(', ')}`);

/** The name of a folder, which therefore cannot leave the folder of the plugin. */
const folder = v.pipe(
  v.string('is no text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no name of lower-case letters, digits and hyphens'),
  v.maxLength(60, 'has more than 60 characters'),
);

function optionField({ values, description, default: value }: OptionDefinition) {
  if (typeof value === 'boolean') return described(isTrueOrFalse, description, value);
  const valid = values
    ? v.picklist(values, `is none of ${values.join(', ')}`)
    : v.pipe(
        v.string('is no text'),
        v.maxLength(MAX_OPTION_LENGTH, `has more than ${MAX_OPTION_LENGTH} characters`),
      );
  return described(valid, description, value);
}

const described = (valid: v.GenericSchema, description: string, value: string | boolean) =>
  v.pipe(valid, v.description(description), v.metadata({ default: value }));

const OPTION_FIELDS = mapOptions((name) => optionField(OPTIONS[name])) as unknown as {
  readonly [Name in keyof ResolvedOptions]: v.GenericSchema<ResolvedOptions[Name]>;
};

/** A schema for each option and setting. A missing or unknown one does not compile. */
type Schemas = {
  readonly [Name in keyof HelpOptions | keyof Installation | 'enabled' | 'manual']: v.GenericSchema;
};

/** The fields of the configuration file. The JSON Schema is made from them. */
export const CONFIG_FIELDS = {
  enabled: v.pipe(
    isTrueOrFalse,
    v.description(
      'Whether there is help. False also removes what the help has stored in the browser of each visitor.',
    ),
    v.metadata({ default: true }),
  ),
  ...OPTION_FIELDS,
  hints: v.pipe(
    isTrueOrFalse,
    v.description('Whether hints appear beside the controls of Web-UI.'),
    v.metadata({ default: DEFAULT_INSTALLATION.hints }),
  ),
  announcements: v.pipe(
    isTrueOrFalse,
    v.description('Whether the drawer explains the errors that Web-UI shows or receives.'),
    v.metadata({ default: DEFAULT_INSTALLATION.announcements }),
  ),
  languages: v.pipe(
    v.array(language, 'is no list'),
    v.minLength(1, 'is empty'),
    v.description('The languages that the help uses; by default all of Web-UI.'),
  ),
  defaultLanguage: v.pipe(
    language,
    v.description('The language for users whose own language is not available.'),
    v.metadata({ default: FALLBACK_LANGUAGE }),
  ),
  manual: v.pipe(
    v.union([v.literal(false), address], 'is neither false nor an http or https address'),
    v.description(
      'The manual, with {page} and {language} for its pages; false for none. By default the public manual.',
    ),
  ),
  hide: v.pipe(
    v.array(
      v.pipe(v.string('is no text'), v.regex(/^[a-z0-9-]+$/, 'is no id of an entry')),
      'is no list',
    ),
    v.maxLength(1000, 'has more than 1000 entries'),
    v.description('The ids of entries that no user sees.'),
    v.metadata({ default: DEFAULT_INSTALLATION.hide }),
  ),
  support: v.pipe(
    v.strictObject(
      {
        [AUDIENCES[0]]: v.optional(contact),
        [AUDIENCES[1]]: v.optional(contact),
        [AUDIENCES[2]]: v.optional(contact),
        [AUDIENCES[3]]: v.optional(contact),
      },
      ({ expected }) => (expected === 'never' ? 'is no audience' : 'is no object'),
    ),
    v.description('The people to ask, by audience.'),
    v.metadata({ default: DEFAULT_INSTALLATION.support }),
  ),
  packs: v.pipe(
    v.array(folder, 'is no list'),
    v.maxLength(20, 'has more than 20 packs'),
    v.description(
      'The packs of your own entries: the names of folders in backend-ai-help-drawer.packs.',
    ),
    v.metadata({ default: DEFAULT_INSTALLATION.packs }),
  ),
  feedback: v.pipe(
    v.union(
      [v.literal(false), address, v.pipe(text(2000), v.regex(/^\/(?!\/)\S*$/))],
      'is neither false nor an http or https address, nor a path that starts with /',
    ),
    v.description('The address that receives feedback by POST; false for none.'),
    v.metadata({ default: false }),
  ),
  diagnostics: v.pipe(
    isTrueOrFalse,
    v.description("Whether the browser's console shows hints without a control."),
    v.metadata({ default: DEFAULT_INSTALLATION.diagnostics }),
  ),
} as const satisfies Schemas;

type Fields = typeof CONFIG_FIELDS;

/** The configuration of an installation. A missing field has its default. */
export type Config = { readonly [Name in keyof Fields]?: v.InferOutput<Fields[Name]> };

/** Splits a configuration into the switch of the help and the parts that `mountHelp` takes. */
export function settingsOf(config: Config): {
  readonly enabled: boolean;
  readonly options: HelpOptions;
  readonly installation: Partial<Installation>;
  readonly manual: string | undefined;
} {
  const { enabled = true, manual, feedback = false, ...fields } = config;
  const installation = Object.entries(fields).filter(([name]) => !Object.hasOwn(OPTIONS, name));
  return {
    enabled,
    options: mapOptions((name) => config[name]) as HelpOptions,
    installation: { ...Object.fromEntries(installation), feedback },
    manual: manual === false ? '' : manual,
  };
}
