import {
  buildSchema,
  getNamedType,
  GraphQLEnumType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';
import { uuid } from './accounts.js';
import { NOW, type Row } from './records.js';

export interface Request {
  readonly query: string;
  readonly variables?: Row;
  readonly operationName?: string;
}

/** Returns the rows of a query; undefined for unknown queries. */
export type FindRows = (query: string) => readonly Row[] | undefined;

/** How deep an answer without rows may be, since types contain each other. */
const MAX_DEPTH = 8;

/**
 * Answers any GraphQL document, so that no page of Web-UI lacks data. Takes the shape from the rows, then from the schema, then from the name of a field. Without a schema, as for
 * releases before 24.03, names are enough.
 */
export class GraphqlResponder {
  #schema: GraphQLSchema | undefined;

  constructor(schema: string | undefined) {
    this.#schema =
      schema === undefined
        ? undefined
        : buildSchema(schema, { assumeValid: true, assumeValidSDL: true });
  }

  answer(request: Request, findRows: FindRows): unknown {
    const document = parse(request.query, { noLocation: true });
    const operations = document.definitions.filter(
      (definition): definition is OperationDefinitionNode =>
        definition.kind === Kind.OPERATION_DEFINITION,
    );
    const operation =
      operations.find(({ name }) => name?.value === request.operationName) ?? operations[0];
    if (!operation) return {};
    const type = this.#schema?.getRootType(operation.operation) ?? undefined;
    const variables = { ...defaultsOf(operation), ...request.variables };
    return new Execution(document, this.#schema, variables, findRows).root(operation, type);
  }
}

const defaultsOf = (operation: OperationDefinitionNode): Row =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueOf(defaultValue, {})]] : [],
    ),
  );

function valueOf(node: ValueNode, variables: Row): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.LIST:
      return node.values.map((value) => valueOf(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, valueOf(value, variables)]),
      );
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    default:
      return node.value;
  }
}

/** One answer to one document. */
class Execution {
  #serial = 900_000;

  constructor(
    readonly document: DocumentNode,
    readonly schema: GraphQLSchema | undefined,
    readonly variables: Row,
    readonly findRows: FindRows,
  ) {}

  root(operation: OperationDefinitionNode, type: GraphQLObjectType | undefined): Row {
    const answer: Record<string, unknown> = {};
    for (const [key, field] of this.#fields(operation.selectionSet.selections, type?.name)) {
      const name = field.name.value;
      const rows =
        operation.operation === OperationTypeNode.QUERY ? this.findRows(name) : undefined;
      const source = rows && !isPlural(name) ? this.#pick(rows, field) : rows;
      answer[key] = this.#complete(source, type?.getFields()[name]?.type, field, 'Query', 0);
    }
    return answer;
  }

  /** Finds the row that the arguments name, as in `user(email: "…")`; the first by default. */
  #pick(rows: readonly Row[], field: FieldNode): Row | undefined {
    const wanted = Object.values(this.#argumentsOf(field)).map(String);
    const plain = wanted.flatMap((value) => [value, fromGlobalId(value)?.id ?? value]);
    const isNamed = (row: Row) =>
      Object.values(row).some((value) => typeof value === 'string' && plain.includes(value));
    return rows.find(isNamed) ?? rows[0];
  }

  #argumentsOf(field: FieldNode): Row {
    return Object.fromEntries(
      (field.arguments ?? []).map(({ name, value }) => [
        name.value,
        valueOf(value, this.variables),
      ]),
    );
  }

  /** Flattens the fragments that apply to a type, by response key. */
  #fields(
    selections: readonly SelectionNode[],
    typeName: string | undefined,
    into = new Map<string, FieldNode>(),
  ): ReadonlyMap<string, FieldNode> {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        into.set(key, mergeFields(into.get(key), selection));
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.document.definitions.find(
              (definition) =>
                definition.kind === Kind.FRAGMENT_DEFINITION &&
                definition.name.value === selection.name.value,
            );
      if (fragment?.kind !== Kind.INLINE_FRAGMENT && fragment?.kind !== Kind.FRAGMENT_DEFINITION)
        continue;
      if (this.#applies(fragment.typeCondition?.name.value, typeName))
        this.#fields(fragment.selectionSet.selections, typeName, into);
    }
    return into;
  }

  #isIncluded({ directives }: SelectionNode): boolean {
    return (directives ?? []).every(({ name, arguments: args }) => {
      const condition = args?.find((argument) => argument.name.value === 'if');
      if (!condition) return true;
      const holds = valueOf(condition.value, this.variables) === true;
      return name.value === 'skip' ? !holds : name.value !== 'include' || holds;
    });
  }

  #applies(condition: string | undefined, typeName: string | undefined): boolean {
    if (condition === undefined || typeName === undefined || condition === typeName) return true;
    const [general, special] = [condition, typeName].map((name) => this.schema?.getType(name));
    if (!isAbstractType(general) || !(isObjectType(special) || isInterfaceType(special)))
      return false;
    return this.schema?.isSubType(general, special) ?? false;
  }

  #complete(
    source: unknown,
    type: GraphQLOutputType | undefined,
    field: FieldNode,
    parent: string,
    depth: number,
  ): unknown {
    if (type && isNonNullType(type))
      return this.#complete(source, type.ofType, field, parent, depth);
    if (source === null) return null;
    const selections = field.selectionSet?.selections;
    if (!selections) return source === undefined ? this.#madeUpLeaf(type, field, parent) : source;

    const named = type && getNamedType(type);
    const isList = type ? isListType(type) : isPlural(field.name.value);
    if (Array.isArray(source)) {
      const rows: readonly unknown[] = source;
      const wrapper = this.#wrap(rows, selections);
      if (wrapper && !(type && isListType(type)))
        return this.#object(wrapper, named, selections, field, depth);
      if (isList || !type) {
        const inner = type && isListType(type) ? type.ofType : undefined;
        return rows.map((row) => this.#complete(row, inner, field, parent, depth + 1));
      }
      return this.#complete(rows[0], type, field, parent, depth);
    }
    if (source === undefined) {
      const isWrapper = this.#wrap([], selections) !== undefined;
      if (isWrapper && !(type && isListType(type)))
        return this.#object(this.#wrap([], selections) ?? {}, named, selections, field, depth);
      if (isList) return [];
      if (depth > MAX_DEPTH) return null;
    }
    const row = typeof source === 'object' ? (source as Row) : {};
    return this.#object(row, named, selections, field, depth);
  }

  /** Wraps rows as a connection or a page, if the selection asks for one. */
  #wrap(rows: readonly unknown[], selections: readonly SelectionNode[]): Row | undefined {
    const asked = this.#fields(selections, undefined);
    const names = new Set([...asked.values()].map(({ name }) => name.value));
    const counts = { count: rows.length, total_count: rows.length, totalCount: rows.length };
    if (names.has('edges')) {
      return {
        ...counts,
        edges: rows.map((node, index) => ({ node, cursor: String(index) })),
        pageInfo: {
          hasNextPage: false,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        },
      };
    }
    if (names.has('items')) return { ...counts, items: rows };
    return names.has('count') && names.size <= 2 && !names.has('id') ? counts : undefined;
  }

  #object(
    row: Row,
    type: GraphQLNamedType | undefined,
    selections: readonly SelectionNode[],
    field: FieldNode,
    depth: number,
  ): Row {
    const own = this.#concrete(type, row, selections, field);
    const fields = isObjectType(own) ? own.getFields() : undefined;
    const answer: Record<string, unknown> = {};
    for (const [key, each] of this.#fields(selections, own?.name)) {
      const name = each.name.value;
      if (name === '__typename') answer[key] = own?.name ?? 'Row';
      else if (name === 'id' && isNode(own)) answer[key] = this.#globalId(own, row['id']);
      else
        answer[key] = this.#complete(
          row[name],
          fields?.[name]?.type,
          each,
          own?.name ?? '',
          depth + 1,
        );
    }
    return answer;
  }

  /** Chooses the type of an interface or a union, by id or by fragment. */
  #concrete(
    type: GraphQLNamedType | undefined,
    row: Row,
    selections: readonly SelectionNode[],
    field: FieldNode,
  ): GraphQLNamedType | undefined {
    if (!type || !isAbstractType(type) || !this.schema) return type;
    const possible = this.schema.getPossibleTypes(type);
    const { id } = this.#argumentsOf(field);
    const named = typeof id === 'string' ? fromGlobalId(id)?.type : undefined;
    const conditions = this.#conditions(selections);
    return (
      possible.find(({ name }) => name === (row['__typename'] ?? named)) ??
      possible.find(({ name }) => conditions.includes(name)) ??
      possible[0]
    );
  }

  #conditions(selections: readonly SelectionNode[]): readonly string[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return [selection.typeCondition?.name.value ?? ''];
      if (selection.kind !== Kind.FRAGMENT_SPREAD) return [];
      return this.document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION &&
        definition.name.value === selection.name.value
          ? [
              definition.typeCondition.name.value,
              ...this.#conditions(definition.selectionSet.selections),
            ]
          : [],
      );
    });
  }

  #globalId(type: GraphQLNamedType, id: unknown): string {
    const raw = typeof id === 'string' ? id : uuid(++this.#serial);
    return Buffer.from(`${type.name}:${raw}`).toString('base64');
  }

  #madeUpLeaf(type: GraphQLOutputType | undefined, field: FieldNode, parent: string): unknown {
    const name = field.name.value;
    if (name === 'ok') return true;
    if (type && isListType(type)) return [];
    const named = type && getNamedType(type);
    if (named instanceof GraphQLEnumType) return named.getValues()[0]?.name ?? null;
    if (named && !isLeafType(named) && isCompositeType(named)) return null;
    switch (named?.name) {
      case 'Int':
      case 'Float':
      case 'BigInt':
        return 0;
      case 'Boolean':
        return false;
      case 'DateTime':
      case 'Date':
        return NOW;
      case 'JSONString':
        return '{}';
      case 'JSON':
      case 'GenericScalar':
        return {};
      case 'Decimal':
        return '0';
      case 'ID':
        return Buffer.from(`${parent}:${uuid(++this.#serial)}`).toString('base64');
      case 'UUID':
        return uuid(++this.#serial);
      case undefined:
        return madeUpByName(name);
      default:
        return /name$/i.test(name) ? 'default' : '';
    }
  }
}

/** Guesses the value of a field that no schema knows. */
function madeUpByName(name: string): unknown {
  if (/count|total|size|limit|bytes|num/i.test(name)) return 0;
  if (/^(is|has|can|use|allow|enable)/i.test(name)) return false;
  return /(_a|A)t$/.test(name) ? NOW : null;
}

/** Whether a field without a known type has several values. */
const isPlural = (name: string): boolean =>
  /(^edges|^items|nodes|_list|s|_by_name|s_for_\w+)$/.test(name) &&
  !/(status|progress|address|access|permissions)$/.test(name);

const isNode = (type: GraphQLNamedType | undefined): type is GraphQLObjectType =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

function fromGlobalId(value: string): { readonly type: string; readonly id: string } | undefined {
  const [type, id, ...rest] = Buffer.from(value, 'base64').toString().split(':');
  if (!type || id === undefined || rest.length > 0 || !/^\w+$/.test(type)) return undefined;
  return { type, id };
}

/** Merges two selections of one field. */
const mergeFields = (one: FieldNode | undefined, other: FieldNode): FieldNode =>
  one?.selectionSet && other.selectionSet
    ? {
        ...one,
        selectionSet: {
          ...one.selectionSet,
          selections: [...one.selectionSet.selections, ...other.selectionSet.selections],
        },
      }
    : other;
