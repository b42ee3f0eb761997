import * as v from 'valibot';
import { AUDIENCES, type Audience } from '../model/audience.js';
import { UI_LANGUAGES } from '../model/languages.js';
import type { CompileMarkdown, MarkdownFiles } from '../model/markdown-pack.js';
import type { OwnPack } from './own-pack.js';
import type { PackSource } from './packs.js';
import { readBodies, readPack } from './schema.js';

/** The file that describes an own pack. Names no entries, since everybody can read it. */
const MANIFEST = 'pack.json';

const Manifest = v.object({
  format: v.picklist(['compiled', 'markdown']),
  languages: v.array(v.picklist(UI_LANGUAGES)),
  defaultLanguage: v.picklist(UI_LANGUAGES),
  audiences: v.array(v.picklist(AUDIENCES)),
});
type Manifest = v.InferOutput<typeof Manifest>;

/** The ids of the entries of a markdown pack for one audience. */
const EntryIds = v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)));

/**
 * Reads the manifest of an own pack, and no entry.
 *
 * @param folder the URL of the folder, with a slash at the end
 * @param loadCompiler loads the compiler for markdown, which compiled packs do not need
 * @throws if the manifest is missing or malformed
 */
export async function readOwnPack(
  folder: URL,
  loadCompiler: () => Promise<CompileMarkdown>,
): Promise<OwnPack> {
  const manifest = await readJson(new URL(MANIFEST, folder), Manifest);
  const { languages, defaultLanguage, audiences, format } = manifest;
  const source = format === 'compiled' ? compiledSource : markdownSource(loadCompiler, manifest);
  const all = [...new Set([...languages, defaultLanguage])];
  const packs = Object.fromEntries(
    all.map((lang) => [
      lang,
      Object.fromEntries(
        audiences.map((audience) => [
          audience,
          source({ folder: new URL(`${audience}/`, folder), lang, audience }),
        ]),
      ),
    ]),
  );
  return { packs, defaultLanguage };
}

interface Place {
  readonly folder: URL;
  readonly lang: string;
  readonly audience: Audience;
}

/** A pack that `backend-ai-help pack` has written. */
function compiledSource({ folder, lang, audience }: Place): PackSource {
  const load = (file: string, read: (pack: unknown) => Lists) => async () => {
    const url = new URL(file, folder);
    const pack = await readJson(url, v.unknown());
    for (const [name, list] of Object.entries(read(pack))) warnOfSkipped(url, pack, name, list);
    return { default: () => pack };
  };
  return {
    entries: load(`${lang}.json`, (pack) => ({ ...readPack(pack, audience) })),
    bodies: load(`${lang}.bodies.json`, (pack) => ({ bodies: readBodies(pack, audience) })),
  };
}

type Lists = Readonly<Record<string, readonly unknown[]>>;

/** Reports the items of a list that are left out. */
function warnOfSkipped(url: URL, pack: unknown, name: string, list: readonly unknown[]): void {
  const listed = v.safeParse(v.object({ [name]: v.array(v.unknown()) }), pack);
  const count = (listed.success ? (listed.output[name]?.length ?? 0) : 0) - list.length;
  if (count > 0) {
    console.warn(`${url.pathname}: ${count} of the ${name} are malformed or of another audience.`);
  }
}

/** Folders of markdown, which are compiled here. */
const markdownSource =
  (loadCompiler: () => Promise<CompileMarkdown>, { defaultLanguage }: Manifest) =>
  ({ folder, lang, audience }: Place): PackSource => {
    const load = async () => {
      const [compile, files] = await Promise.all([
        loadCompiler(),
        readFiles(folder, [...new Set([lang, defaultLanguage])]),
      ]);
      const { problems, ...pack } = compile(files, { lang, audience, defaultLanguage });
      for (const problem of problems) console.warn(`${folder.pathname}${problem}`);
      return { default: () => pack };
    };
    return { entries: load, bodies: load };
  };

/** Fetches the files of the listed entries. A missing translation is no error. */
async function readFiles(folder: URL, languages: readonly string[]): Promise<MarkdownFiles> {
  const ids = await readJson(new URL('entries.json', folder), EntryIds);
  const paths = ids.flatMap((id) =>
    ['entry.yaml', ...languages.map((lang) => `${lang}.md`)].map((name) => `${id}/${name}`),
  );
  const read = await Promise.all(
    paths.map(async (path) => [path, await readBytes(new URL(path, folder))] as const),
  );
  const files = new Map(
    read.flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes] as const])),
  );
  const found = new Set([...files.keys()].map((path) => path.split('/', 1)[0]));
  for (const id of ids.filter((id) => !found.has(id))) {
    console.warn(`${folder.pathname}${id}: no file of the listed entry was found.`);
  }
  return files;
}

async function readJson<Schema extends v.GenericSchema>(
  url: URL,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const bytes = await readBytes(url);
  const parsed = bytes && v.safeParse(schema, parseJson(new TextDecoder().decode(bytes)));
  if (!parsed?.success) throw new TypeError(`${url.pathname} is missing or malformed.`);
  return parsed.output;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined for a missing file, which Web-UI's server answers with its page and status 200. */
async function readBytes(url: URL): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { cache: 'no-cache' });
  const isFile = response.ok && !response.headers.get('content-type')?.includes('html');
  return isFile ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
