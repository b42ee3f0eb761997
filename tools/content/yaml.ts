import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Flaw } from './problem.js';

export type Path = readonly (string | number)[];

/** A parsed piece of YAML that still knows in which line everything stood. */
export interface Yaml {
  readonly value: unknown;
  readonly flaws: readonly Flaw[];
  /** The line of a key or list item; of the nearest thing around it when it is not there. */
  lineOf(path: Path): number;
}

export interface YamlOptions {
  /** The line of the file in which this piece begins. */
  readonly firstLine: number;
  /** Take every scalar as the text it is, so that a title may be `404` or `yes`. */
  readonly textOnly: boolean;
}

export function parseYaml(text: string, { firstLine, textOnly }: YamlOptions): Yaml {
  try {
    return parse(text, firstLine, textOnly);
  } catch (error) {
    // The library gives up with an exception on a few texts, such as thousands of open brackets.
    return {
      value: undefined,
      flaws: [invalid(firstLine, error instanceof Error ? error.message : String(error))],
      lineOf: () => firstLine,
    };
  }
}

function parse(text: string, firstLine: number, textOnly: boolean): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    schema: textOnly ? 'failsafe' : 'core',
  });
  const lineAt = (offset: number): number =>
    firstLine - 1 + Math.max(1, lines.linePos(offset).line);

  const flaws = [...document.errors, ...document.warnings].map(({ message, pos: [offset] }) =>
    invalid(lineAt(offset), message),
  );
  visit(document, {
    Alias: (_, { source, range }) => void flaws.push(alias(lineAt(range?.[0] ?? 0), source)),
  });
  return {
    value: flaws.length > 0 ? undefined : (document.toJS() as unknown),
    flaws,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function rangeOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

const invalid = (line: number, message: string): Flaw => ({
  line,
  problem: `this is not valid YAML: ${(message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '')}`,
  fix: 'Write "key: value" lines; put a value that holds ": " or " #" in quotes',
});

const alias = (line: number, name: string): Flaw => ({
  line,
  problem: `*${name} refers to another part of the file`,
  fix: 'Write the value out, or put it in quotes if it is meant as it stands',
});
