import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Report } from './diagnostic.js';

/** A value of a YAML text that knows its line. */
export interface YamlNode {
  readonly value: unknown;
  /** The line of its key or list item. A missing value has the line of its parent. */
  readonly line: number;
  /** Returns the value of a key or of a list item. */
  at(step: string | number): YamlNode;
  report(message: string, suggestion: string): void;
}

export interface YamlOptions {
  /** The line of the file in which the text begins. */
  readonly firstLine?: number;
  /** Whether every scalar is a string, so that a title may be `404` or `yes`. */
  readonly textOnly?: boolean;
  readonly report?: Report;
}

type Path = readonly (string | number)[];

/** Parses YAML; reports what is invalid and returns undefined then. */
export function parseYaml(
  text: string,
  { firstLine = 1, textOnly = false, report = () => undefined }: YamlOptions = {},
): YamlNode | undefined {
  const counter = new LineCounter();
  const lineAt = (offset: number): number =>
    firstLine - 1 + Math.max(1, counter.linePos(offset).line);
  const document = parse(text, counter, textOnly);
  if (document instanceof Error) {
    report(firstLine, ...invalid(document.message));
    return undefined;
  }
  const problems = [...document.errors, ...document.warnings].map(
    ({ message, pos }): Parameters<Report> => [lineAt(pos[0]), ...invalid(message)],
  );
  visit(document, {
    Alias(_, { source, range }) {
      problems.push([
        lineAt(range?.[0] ?? 0),
        `YAML alias "*${source}" is not supported`,
        'Write the value itself, or quote it if it is text',
      ]);
    },
  });
  for (const problem of problems) report(...problem);
  if (problems.length > 0) return undefined;
  const node = (value: unknown, path: Path): YamlNode => ({
    value,
    get line() {
      return lineAt(offsetOf(document, path));
    },
    at: (step) => node(childOf(value, step), [...path, step]),
    report(message, suggestion) {
      report(this.line, message, suggestion);
    },
  });
  return node(document.toJS(), []);
}

/** Returns the items of a list; none if the value is no list. */
export const itemsOf = (node: YamlNode): readonly YamlNode[] =>
  Array.isArray(node.value) ? node.value.map((_, index) => node.at(index)) : [];

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The library throws on some texts, such as thousands of open brackets. */
function parse(text: string, lineCounter: LineCounter, textOnly: boolean) {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      logLevel: 'silent',
      schema: textOnly ? 'failsafe' : 'core',
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const start = pair ? pair.key : isSeq(node) ? node.items[Number(step)] : undefined;
    if (!isNode(start)) break;
    offset = start.range?.[0] ?? offset;
    node = pair ? pair.value : start;
  }
  return offset;
}

const invalid = (message: string): readonly [string, string] => [
  `invalid YAML: ${(message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '')}`,
  'Write "key: value" lines, and quote a value that contains ": " or " #"',
];
