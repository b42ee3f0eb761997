import ts from 'typescript';
import type { Mutation } from './mutation.js';
import { MutationError } from './mutation-error.js';
import { SOURCE_FOLDERS } from './source-tree.js';

/** A declaration that a symbol can name, or a part of one. */
interface Declared {
  readonly name: string;
  readonly node: ts.Node;
}

/** @throws MutationError unless exactly one declaration has this path of names */
export function findSymbol(
  sources: readonly ts.SourceFile[],
  where: Pick<Mutation, 'symbol' | 'in'>,
): ts.Node {
  const names = where.symbol.split('.');
  const searched = sources.filter(({ fileName }) => fileName.startsWith(where.in ?? ''));
  const found = follow(searched, names);
  const [first, second] = found;
  if (!first) throw new MutationError(notFound(where, searched));
  if (second) {
    const files = [...new Set(found.map((node) => node.getSourceFile().fileName))];
    throw new MutationError(
      files.length === 1
        ? `declared more than once in ${files.join()}. Name a symbol around or inside one of them.`
        : `declared in ${files.join(' and ')}. Choose one by \`in\`, the start of its path.`,
    );
  }
  return first;
}

/** The nodes that a path of names leads to. */
const follow = (from: readonly ts.Node[], names: readonly string[]): readonly ts.Node[] =>
  names.reduce<readonly ts.Node[]>(
    (nodes, name) =>
      nodes.flatMap(declaredIn).flatMap((each) => (each.name === name ? each.node : [])),
    from,
  );

/** The declarations inside a node that are not inside another declaration. */
function declaredIn(node: ts.Node): readonly Declared[] {
  const found: Declared[] = [];
  ts.forEachChild(node, (child) => {
    const name = nameOf(child);
    if (name === undefined) found.push(...declaredIn(child));
    else found.push({ name, node: child });
  });
  return found;
}

/** The name of what has code of its own. Overloads, types and parameters have none. */
function nameOf(node: ts.Node): string | undefined {
  if (ts.isConstructorDeclaration(node)) return node.body && 'constructor';
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) {
    return node.body && node.name && textOf(node.name);
  }
  const isNamed =
    ts.isClassDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertyAssignment(node);
  return isNamed && node.name ? textOf(node.name) : undefined;
}

const textOf = (name: ts.PropertyName | ts.BindingName): string | undefined =>
  ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name)
    ? name.text
    : undefined;

/** Lists the declarations near a missing symbol, and other places of its last name. */
function notFound(
  { symbol, in: folder }: Pick<Mutation, 'symbol' | 'in'>,
  searched: readonly ts.SourceFile[],
): string {
  const names = symbol.split('.');
  const known = names.findLastIndex((_, index) => follow(searched, names.slice(0, index)).length);
  const parent = names.slice(0, Math.max(known, 0));
  const around = parent.join('.');
  const members = follow(searched, parent).flatMap(declaredIn);
  const last = names.at(-1) ?? '';
  const elsewhere = searched.flatMap((source) => pathsTo(last, source));
  return [
    `not declared in ${folder ?? SOURCE_FOLDERS.map((each) => `${each}/`).join(' or ')}.`,
    ...(around === ''
      ? []
      : [`${around} declares: ${members.map(({ name }) => name).join(', ')}.`]),
    ...(elsewhere.length === 0 ? [] : [`Perhaps it is now ${elsewhere.join(' or ')}.`]),
    'Correct the symbol.',
  ].join(' ');
}

/** The full paths of all declarations of a name. */
const pathsTo = (name: string, inside: ts.Node, around = ''): readonly string[] =>
  declaredIn(inside).flatMap((each) => {
    const path = around + each.name;
    return [...(each.name === name ? [path] : []), ...pathsTo(name, each.node, `${path}.`)];
  });
