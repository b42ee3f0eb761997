import { nameOf, type EntryMessages } from '../../src/model/message-match/entry-messages.js';
import { compareText, type Report } from './diagnostic.js';
import { REASON_PREFIX, type MessageList } from './message-list.js';
import { isObject, itemsOf, parseYaml, type YamlNode } from './yaml.js';

/** The name of the map in the content folder. */
export const MESSAGE_MAP_FILE = 'messages.yaml';

/** Why a message leads to no entry. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  label: 'no error, but a label or an explanation',
  form: 'names the value to correct',
  general: 'has many causes, which only its details distinguish',
  feature: 'about a part of the product without an entry yet',
  internal: 'exchanged by servers or written to their logs',
  normal: 'the intended result of an action',
};

/** A line of messages.yaml that names a message. */
export interface MappedMessage {
  readonly message: string;
  /** Undefined for an exception. */
  readonly entry: string | undefined;
  readonly report: (message: string, suggestion: string) => void;
}

/** Reads a messages.yaml. */
export function readMessageMap(text: string, report: Report): readonly MappedMessage[] {
  const root = parseYaml(text, { textOnly: true, report });
  if (!root) return [];
  if (!isObject(root.value)) {
    root.report(
      `${MESSAGE_MAP_FILE} must contain entries and exceptions`,
      'Write entries: and exceptions:, each with lists of messages',
    );
    return [];
  }
  for (const key of Object.keys(root.value).filter((name) => !SECTIONS.includes(name))) {
    root.at(key).report(`unknown key "${key}"`, `Known keys: ${SECTIONS.join(', ')}`);
  }
  const reasons = Object.keys(EXCEPTIONS);
  for (const { key, node } of childrenOf(root.at('exceptions'))) {
    if (reasons.includes(key)) continue;
    node.report(`unknown reason "${key}"`, `Known reasons: ${reasons.join(', ')}`);
  }
  return [
    ...childrenOf(root.at('entries')).flatMap(({ key, node }) => mapped(node, key)),
    ...childrenOf(root.at('exceptions')).flatMap(({ node }) => mapped(node, undefined)),
  ];
}

const SECTIONS = ['entries', 'exceptions'];

const childrenOf = (
  node: YamlNode,
): readonly { readonly key: string; readonly node: YamlNode }[] =>
  isObject(node.value) ? Object.keys(node.value).map((key) => ({ key, node: node.at(key) })) : [];

const mapped = (node: YamlNode, entry: string | undefined): readonly MappedMessage[] =>
  itemsOf(node).map((item) => ({
    message: String(item.value),
    entry,
    report: (message, suggestion) => item.report(message, suggestion),
  }));

/** Returns the data of the messages of an entry for its packs; undefined without messages. */
export function entryMessages(
  id: string,
  map: readonly MappedMessage[],
  list: MessageList,
): EntryMessages | undefined {
  const own = map.filter(({ entry }) => entry === id).map(({ message }) => message);
  if (own.length === 0) return undefined;
  const codes = codesOf(map, list);
  const errors = own.flatMap((message) => {
    const error = list.errors[message];
    return error ? [[message, error] as const] : [];
  });
  const names = [
    ...errors.flatMap(([type, error]) => [type, ...error.classes]),
    ...own.flatMap((message) =>
      message.startsWith(REASON_PREFIX) ? message.slice(REASON_PREFIX.length) : [],
    ),
    ...[...codes].flatMap(([code, entries]) => (entries.every((it) => it === id) ? code : [])),
  ].flatMap((name) => nameOf(name) ?? []);
  return {
    ...listOf(
      'keys',
      own.filter((message) => message in list.texts),
    ),
    ...listOf(
      'titles',
      errors.flatMap(([, { titles }]) => titles),
    ),
    ...listOf('names', names),
  };
}

const listOf = (field: keyof EntryMessages, values: readonly string[]): EntryMessages =>
  values.length === 0 ? {} : { [field]: [...new Set(values)].sort(compareText) };

/** Returns the entries of all errors with each code. An error without an entry counts as none. */
function codesOf(
  map: readonly MappedMessage[],
  { errors }: MessageList,
): ReadonlyMap<string, readonly (string | undefined)[]> {
  const codes = new Map<string, (string | undefined)[]>();
  for (const { message, entry } of map) {
    for (const code of errors[message]?.codes ?? []) {
      codes.set(code, [...(codes.get(code) ?? []), entry]);
    }
  }
  return codes;
}
