import { git } from '../git.js';

/** The components whose errors reach users. */
const COMPONENTS = ['manager', 'agent', 'storage', 'appproxy', 'wsproxy', 'web', 'common'];
const ROOT = 'src/ai/backend';

/** The start of each error type, which its id follows. */
const TYPE_URI = 'https://api.backend.ai/probs/';

/** An error of a server. Its id is the last part of its type. */
export interface ServerMessage {
  readonly titles: Set<string>;
  readonly classes: Set<string>;
  readonly codes: Set<string>;
  readonly components: Set<string>;
}

/** The messages of the servers in the read commits. */
export interface ServerMessages {
  readonly errors: ReadonlyMap<string, ServerMessage>;
  /** The reasons why a session changed its status. */
  readonly reasons: ReadonlySet<string>;
}

/** Collects the errors and status reasons in the source of some commits. */
export function serverMessages(clone: string, commits: readonly string[]): ServerMessages {
  const errors = new Map<string, ServerMessage>();
  const reasons = new Set<string>();
  const read = new Set<string>();
  for (const commit of commits) {
    const enums = enumsAt(clone, commit);
    for (const [path, blob] of filesAt(clone, commit)) {
      // The component is part of the key, since two may share a file.
      if (read.has(`${path} ${blob}`)) continue;
      read.add(`${path} ${blob}`);
      const source = git(clone, ['cat-file', 'blob', blob]);
      const component = path.slice(ROOT.length + 1).split('/', 1)[0] ?? '';
      for (const { id, title, name, code } of errorsIn(source, enums)) {
        const known = errors.get(id) ?? {
          ...{ titles: new Set<string>(), classes: new Set<string>() },
          ...{ codes: new Set<string>(), components: new Set<string>() },
        };
        errors.set(id, known);
        if (title !== undefined) known.titles.add(title);
        if (name !== undefined) known.classes.add(name);
        if (code !== undefined) known.codes.add(code);
        known.components.add(component);
      }
      for (const reason of reasonsIn(source)) reasons.add(reason);
    }
  }
  return { errors, reasons };
}

/** Returns the Python files that may define messages, with the hash of their content. */
function filesAt(clone: string, commit: string): readonly (readonly [string, string])[] {
  const folders = COMPONENTS.map((name) => `${ROOT}/${name}/`);
  const pattern = 'api[.]backend[.]ai/probs/|status_info|class KernelLifecycleEventReason';
  const names = new Set(
    tryGit(clone, ['grep', '-lE', pattern, commit, '--', ...folders])
      .split('\n')
      .map((line) => line.slice(commit.length + 1))
      .filter((path) => path.endsWith('.py') && !path.includes('/alembic/')),
  );
  return tryGit(clone, ['ls-tree', '-r', commit, '--', ...folders])
    .split('\n')
    .flatMap((line) => {
      const [info = '', path = ''] = line.split('\t');
      return names.has(path) ? [[path, info.split(' ')[2] ?? ''] as const] : [];
    });
}

type Enums = ReadonlyMap<string, string>;

/** Returns the values of the enums that error codes consist of. */
function enumsAt(clone: string, commit: string): Enums {
  const values = new Map<string, string>();
  const source = tryGit(clone, ['show', `${commit}:${ROOT}/common/exception.py`]);
  for (const { name, body } of classesIn(source)) {
    if (!/^Error(?:Domain|Operation|Detail)$/.test(name)) continue;
    for (const [, key = '', value = ''] of body.matchAll(/^ {4}(\w+) = \(?\s*"([^"]*)"/gm)) {
      values.set(`${name}.${key}`, value);
    }
  }
  return values;
}

interface FoundError {
  readonly id: string;
  readonly title?: string | undefined;
  readonly name?: string | undefined;
  readonly code?: string | undefined;
}

const TYPE = /error_type(?:: str)? = \(?\s*"https:\/\/api\.backend\.ai\/probs\/([^"]+)"/;
const TITLE = /error_title(?:: str)? = \(?\s*f?"([^"]+)"/;
const CODE =
  /domain=(ErrorDomain\.\w+),\s*operation=(ErrorOperation\.\w+),\s*error_detail=(ErrorDetail\.\w+)/;

/** Matches the error of a response without a class. */
const INLINE =
  /"type":\s*"https:\/\/api\.backend\.ai\/probs\/([^"]+)",\s*"title":\s*\(?\s*f?"([^"]+)"/g;

function errorsIn(source: string, enums: Enums): readonly FoundError[] {
  if (!source.includes(TYPE_URI)) return [];
  const classes = classesIn(source).flatMap(({ name, body }): FoundError[] => {
    const [, id] = TYPE.exec(body) ?? [];
    if (id === undefined) return [];
    const [, title] = TITLE.exec(body) ?? [];
    const parts = CODE.exec(body)
      ?.slice(1)
      .map((part) => enums.get(part));
    const code = parts?.every((part) => part !== undefined) ? parts.join('_') : undefined;
    return [{ id, title, name, code }];
  });
  const responses = [...source.matchAll(INLINE)].map(([, id = '', title]) => ({ id, title }));
  return [...classes, ...responses];
}

/** Returns the classes of a Python file with their indented lines. */
function classesIn(source: string): readonly { readonly name: string; readonly body: string }[] {
  return source.split(/^(?=\S)/m).flatMap((block) => {
    const [, name] = /^class (\w+)/.exec(block) ?? [];
    return name === undefined ? [] : [{ name, body: block }];
  });
}

function reasonsIn(source: string): readonly string[] {
  const literals = [...source.matchAll(/\bstatus_info["']?\s*[=:]\s*"([a-z]+(?:-[a-z]+)+)"/g)];
  const values = classesIn(source)
    .filter(({ name }) => name === 'KernelLifecycleEventReason')
    .flatMap(({ body }) => [...body.matchAll(/^ {4}[A-Z_]+ = "([a-z]+(?:-[a-z]+)+)"/gm)]);
  return [...literals, ...values].map(([, reason = '']) => reason);
}

/** Returns an empty text if git finds nothing. */
function tryGit(clone: string, args: readonly string[]): string {
  try {
    return git(clone, args);
  } catch {
    return '';
  }
}
