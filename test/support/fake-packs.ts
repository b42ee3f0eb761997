import type { Packs } from '../../src/content/packs.js';
import { AUDIENCES, type Audience } from '../../src/model/audience.js';
import type { Entry } from '../../src/model/entry.js';
import type { EntryMessages } from '../../src/model/message-match/entry-messages.js';
import type { Hint } from '../../src/model/hint.js';
import { markupOf } from './markup.js';

/** Packs of made-up entries that record their requests. */
export interface FakePacks {
  readonly packs: Packs;
  /** The requested packs, as `language.audience` or `language.audience.bodies`. */
  readonly requested: string[];
  /** Delays packs until the next call with false. */
  hold(held: boolean): void;
  /** Makes the packs with this name fail until the next call with false. */
  fail(name: string, failing?: boolean): void;
}

/** Returns the body of a made-up entry: a unique text, a callout and links. */
export const bodyOf = (entry: Entry): string => `
  <p>Body of ${entry.id}.</p>
  <h3 data-heading="steps" tabindex="-1">Steps</h3>
  <ol><li>See <a href="entry:public-one">the public one</a> on the <a href="page:data">Data page</a>.</li></ol>
  <div class="callout" data-tone="warning"><p>Mind <a href="entry:gone">this</a>.</p></div>
  <p><a href="show:the-button">Show me</a></p>`;

export function fakePacks(
  entries: readonly Entry[],
  languages: readonly string[] = ['en'],
  hints: readonly Hint[] = [],
  htmlOf: (entry: Entry) => string = bodyOf,
  keywordsOf: (entry: Entry) => readonly string[] = () => [],
  messagesOf: (entry: Entry) => EntryMessages | undefined = () => undefined,
): FakePacks {
  const requested: string[] = [];
  const failing = new Set<string>();
  let held = Promise.resolve();
  let release = (): void => undefined;

  const load = (name: string, make: () => unknown) => async () => {
    requested.push(name);
    await held;
    if (failing.has(name)) throw new Error(`no ${name}`);
    return { default: make };
  };
  const packOf = (lang: string, audience: Audience) => {
    const own = entries
      .filter((entry) => entry.audience === audience)
      .map((entry) => ({ ...entry, lang, title: `${entry.title} (${lang})` }));
    const name = `${lang}.${audience}`;
    return {
      entries: load(name, () => ({
        lang,
        audience,
        entries: own,
        hints: hints.filter((hint) => hint.audience === audience),
      })),
      bodies: load(`${name}.bodies`, () => ({
        lang,
        audience,
        bodies: own.map((entry) => ({
          id: entry.id,
          markup: markupOf(htmlOf(entry)),
          headings: [],
          keywords: keywordsOf(entry),
          messages: messagesOf(entry),
          anchors: hints.find((hint) => hint.entry === entry.id)?.anchors,
        })),
      })),
    };
  };
  return {
    packs: Object.fromEntries(
      languages.map((lang) => [
        lang,
        Object.fromEntries(AUDIENCES.map((audience) => [audience, packOf(lang, audience)])),
      ]),
    ),
    requested,
    hold(hold) {
      release();
      if (hold) held = new Promise((resolve) => (release = resolve));
    },
    fail(name, fails = true) {
      if (fails) failing.add(name);
      else failing.delete(name);
    },
  };
}
