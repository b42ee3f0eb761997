import * as v from 'valibot';
import { CONFIG_FIELDS, type Config } from './config.js';

/** A configuration with the problems of its text. Each problem names its field. */
export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly string[];
}

/** The field in which an editor expects the address of the JSON Schema. */
const SCHEMA_FIELD = '$schema';

/** Parses the text of a configuration file. Ignores invalid fields, and uses the others. */
export function parseConfig(text: string): ParsedConfig {
  if (text.trim() === '') return { config: {}, problems: [] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { config: {}, problems: [`is not valid JSON: ${(error as Error).message}`] };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { config: {}, problems: ['is not an object: begin with { and end with }'] };
  }
  return parseFields(json as Readonly<Record<string, unknown>>);
}

function parseFields(json: Readonly<Record<string, unknown>>): ParsedConfig {
  const valid: [string, unknown][] = [];
  const problems: string[] = [];
  for (const [name, value] of Object.entries(json)) {
    if (name === SCHEMA_FIELD) continue;
    if (!isField(name)) {
      problems.push(`"${name}" is unknown. The fields are ${FIELD_NAMES.join(', ')}`);
      continue;
    }
    const parsed = v.safeParse(CONFIG_FIELDS[name], value);
    if (parsed.success) valid.push([name, parsed.output]);
    else problems.push(describe(name, parsed.issues[0]));
  }
  return { config: Object.fromEntries(valid), problems };
}

const FIELD_NAMES = Object.keys(CONFIG_FIELDS);

const isField = (name: string): name is keyof typeof CONFIG_FIELDS =>
  Object.hasOwn(CONFIG_FIELDS, name);

/** Describes an issue with the path of its field, such as `"support.user.url" is no address`. */
function describe(name: string, issue: v.BaseIssue<unknown>): string {
  const path = [name, ...(issue.path ?? []).map(({ key }) => String(key))].join('.');
  return `"${path}" ${/^(is|has|needs) /.test(issue.message) ? issue.message : 'is invalid'}`;
}
