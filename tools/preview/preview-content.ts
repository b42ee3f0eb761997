import type { Audience } from '../../src/model/audience.js';
import { FALLBACK_LANGUAGE } from '../../src/model/languages.js';
import type { Content } from '../content/content.js';
import {
  compileChanged,
  compileFolders,
  compileOwnFolder,
  type Compiled,
} from '../content/compile.js';
import { formatDiagnostic, type Diagnostic } from '../content/diagnostic.js';
import { NO_LABELS, textIn, type LabelTable } from '../content/label-table.js';
import { isObject } from '../content/yaml.js';
import { lint, lintWording } from '../lint/lint.js';
import { packFiles } from '../commands/pack.js';
import { packs } from '../packs.js';
import { SHIPPED_CONTENT } from '../shipped-content.js';

/** The folders of a preview. */
export interface PreviewSource {
  readonly dirs: readonly string[];
  /** The language of each own entry; undefined for the entries of the plugin itself. */
  readonly ownLanguage?: string | undefined;
}

/** The name of the pack with own entries. */
export const OWN_PACK = 'preview';

/** The age at which `check` warns about a review by default. */
const STALE_AFTER_DAYS = 365;

/** The names of the packs in the file names of the plugin, as in `en.user.bodies`. */
const PACK = /^[^/]+?\.((?:[a-z]{2}(?:-[A-Z]{2})?)\.([a-z]+)(\.bodies|\.text-\d)?)-[\w-]{8}\.js$/;

/** The content of a preview. Invalid content leaves the last valid one in place. */
export class PreviewContent {
  #source: PreviewSource;
  #compiled: Extract<Compiled, { readonly ok: true }> | undefined;
  #problems: readonly string[] = [];
  /** The files of the packs, written on request. */
  #shipped: ReadonlyMap<string, string> | undefined;
  #own: ReadonlyMap<string, object> | undefined;

  constructor(source: PreviewSource) {
    this.#source = source;
  }

  /** The problems and the warnings, as `check` prints them. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  /** The releases with labels, the oldest first. */
  get releases(): readonly string[] {
    return this.#labels.releases;
  }

  /** Whether an installation's own entries are shown. */
  get isOwn(): boolean {
    return this.#source.ownLanguage !== undefined;
  }

  /** The audience of each entry. */
  get audiences(): ReadonlyMap<string, Audience> {
    return new Map(this.#content.map(({ id, metadata }) => [id, metadata.audience]));
  }

  /**
   * Compiles a changed file of the first folder, in a fraction of a second.
   *
   * @returns whether the file is of an entry, which is compiled or has problems now
   */
  updateFile(path: string): boolean {
    const [id = ''] = path.split(/[\\/]/, 1);
    const [dir = ''] = this.#source.dirs;
    const changed = this.#compiled && compileChanged({ dir, id }, this.#compiled);
    if (!this.#compiled || !changed) return false;
    if (!('id' in changed)) {
      this.#problems = errorsOf(changed);
      return true;
    }
    const content = this.#content.map((entry) => (entry.id === id ? changed : entry));
    this.#problems = warningsOf({ content: [changed], labels: this.#labels });
    this.#show({ ...this.#compiled, content });
    return true;
  }

  /** Compiles the folders. */
  load(): void {
    const compiled = this.#compile();
    this.#problems = compiled.ok ? [] : errorsOf(compiled.diagnostics);
    if (compiled.ok) this.#show(compiled);
  }

  /** Compiles the folders, and reads all problems and warnings. */
  check(): void {
    this.load();
    if (this.#problems.length === 0 && this.#compiled) this.#problems = warningsOf(this.#compiled);
  }

  #compile(): Compiled {
    const { dirs, ownLanguage } = this.#source;
    const [dir = ''] = dirs;
    return ownLanguage === undefined
      ? compileFolders(dirs)
      : compileOwnFolder(SHIPPED_CONTENT, dir, ownLanguage);
  }

  get #content(): Content {
    return this.#compiled?.content ?? [];
  }

  get #labels(): LabelTable {
    return this.#compiled?.labels ?? NO_LABELS;
  }

  #show(compiled: Extract<Compiled, { readonly ok: true }>): void {
    this.#compiled = compiled;
    this.#shipped = this.#own = undefined;
  }

  /** Returns the current text of a pack of the plugin; undefined for other files. */
  packOf(file: string): string | undefined {
    const [, name, audience, part] = PACK.exec(file) ?? [];
    if (name === undefined || this.isOwn) return undefined;
    this.#shipped ??= packs(this.#content);
    const text = this.#shipped.get(`${name}.js`);
    if (text !== undefined) return text;
    // The content has no entry of this language or audience.
    const list = part === undefined ? { entries: [], hints: [] } : { bodies: [] };
    return `export default () => (${JSON.stringify({ audience, ...list })});\n`;
  }

  /** Returns a file of the pack with own entries. */
  ownFile(path: string): object | undefined {
    this.#own ??= packFiles(this.#content, this.#source.ownLanguage ?? FALLBACK_LANGUAGE);
    return this.#own.get(path);
  }

  /** Returns the labels of a release as Web-UI serves them. */
  labelsOf(lang: string, release: string): object {
    const texts: Record<string, unknown> = {};
    for (const key of Object.keys(this.#labels.labels)) {
      const text = textIn(this.#labels, key, lang, release);
      if (text !== undefined) put(texts, key.split('.'), text);
    }
    return texts;
  }
}

const errorsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map((each) => formatDiagnostic(each));

const warningsOf = ({
  content,
  labels: table,
}: Pick<Extract<Compiled, { readonly ok: true }>, 'content' | 'labels'>): readonly string[] => [
  ...errorsOf(lintWording(content)),
  ...lint(content, { now: new Date(), staleAfter: STALE_AFTER_DAYS, table }).map((each) =>
    formatDiagnostic(each, 'warning: '),
  ),
];

/** Puts a text into nested objects. A key below the key of a text has no place. */
function put(texts: Record<string, unknown>, [first = '', ...rest]: string[], text: string): void {
  if (rest.length === 0) {
    texts[first] ??= text;
    return;
  }
  const inner = (texts[first] ??= {});
  if (isObject(inner)) put(inner, rest, text);
}
