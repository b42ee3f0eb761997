import * as v from 'valibot';
import { suggestName } from './closest-match.js';
import { KEY_HELP, RENAMED_KEYS } from './schema.js';
import { isObject, type YamlNode } from './yaml.js';

type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/**
 * Validates a YAML mapping against a schema and reports each problem. Returns undefined if a value
 * is missing or invalid; unknown keys are only reported.
 */
export function validate<S extends ObjectSchema>(
  schema: S,
  node: YamlNode,
  value: unknown = node.value,
): v.InferOutput<S> | undefined {
  if (!isObject(value)) {
    node.report(
      'expected "key: value" lines',
      'Write each key and its value on one line, as in kind: problem',
    );
    return undefined;
  }
  const known = Object.keys(schema.entries);
  const renamed = new Set<string>();
  for (const key of Object.keys(value).filter((name) => !known.includes(name))) {
    const newName = RENAMED_KEYS.get(key);
    if (newName !== undefined && known.includes(newName)) {
      renamed.add(newName);
      node
        .at(key)
        .report(
          `\`${key}\` is now \`${newName}\``,
          'Rename the key, or run npm run maintain:migrate to rename all old keys',
        );
    } else {
      node
        .at(key)
        .report(
          `unknown key "${key}"`,
          `${suggestName(key, known)}Known keys: ${known.join(', ')}`,
        );
    }
  }
  const { success, output, issues = [] } = v.safeParse(schema, value);
  for (const { path = [], input } of issues) {
    const [key = '', ...rest] = path.map((item) => String(item.key));
    if (!(input === undefined && renamed.has(key))) reportValue(node, key, rest, input);
  }
  return success ? output : undefined;
}

function reportValue(node: YamlNode, key: string, rest: readonly string[], input: unknown): void {
  const help = KEY_HELP.get(key);
  if (!help) throw new Error(`no help for the key "${key}"`);
  const item = rest
    .map((index) => (/^\d+$/.test(index) ? `, item ${Number(index) + 1}` : `, ${quote(index)}`))
    .join('');
  const isMissing = input === undefined || input === null;
  rest
    .reduce((parent, index) => parent.at(index), node.at(key))
    .report(
      isMissing ? `missing key "${key}"` : `invalid value for "${key}"${item}: ${quote(input)}`,
      `${typeof input === 'string' ? suggestName(input, help.choices ?? []) : ''}${help.suggestion}`,
    );
}

/** Quotes a value of a YAML file in at most 60 characters. */
export function quote(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
