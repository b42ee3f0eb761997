import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { renderArticle } from '../../src/content/article.js';
import { ContentStore } from '../../src/content/store.js';
import { AUDIENCES, audiencesFor } from '../../src/model/audience.js';
import * as arbitrary from '../support/arbitraries.js';
import { anEntry } from '../support/entries.js';
import { fakePacks } from '../support/fake-packs.js';
import { fuzz } from '../support/fuzz.js';
import {
  loadOwnPack,
  manifestOf,
  ownMetadata,
  ownText,
  serveFolder,
  type Answer,
} from '../support/own-pack.js';
import { watchWarnings } from '../support/warnings.js';
import { waitUntil } from '../support/wait.js';
import { anyValue, spoiled } from './spoiled.js';
import { anyText } from './strings.js';

type Files = Readonly<Record<string, Answer>>;

const SHIPPED = AUDIENCES.map((audience) => anEntry({ id: `shipped-${audience}`, audience }));

const idsOf = (audience: string) => [`our-${audience}-one`, `our-${audience}-two`];

/** A valid markdown pack with two entries for each audience. */
const MARKDOWN: Files = {
  'pack.json': manifestOf('markdown', AUDIENCES, 'en'),
  ...Object.fromEntries(
    AUDIENCES.flatMap((audience) => [
      [`${audience}/entries.json`, JSON.stringify(idsOf(audience))] as const,
      ...idsOf(audience).flatMap((id) => [
        [`${audience}/${id}/entry.yaml`, ownMetadata(audience)] as const,
        [`${audience}/${id}/en.md`, ownText(`Title of ${id}`, 'A text.')] as const,
      ]),
    ]),
  ),
};

/** The same pack, compiled. */
const COMPILED: Files = {
  'pack.json': manifestOf('compiled', AUDIENCES, 'en'),
  ...Object.fromEntries(
    AUDIENCES.flatMap((audience) => {
      const header = { lang: 'en', audience };
      const entries = idsOf(audience).map((id) => anEntry({ id, audience }));
      const bodies = entries.map(({ id }) => ({ id, markup: [['p', {}, [id]]], headings: [] }));
      return [
        [`${audience}/en.json`, JSON.stringify({ ...header, entries, hints: [] })] as const,
        [`${audience}/en.bodies.json`, JSON.stringify({ ...header, bodies })] as const,
      ];
    }),
  ),
};

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value);
  } catch {
    return '{';
  }
};

/** Returns any change of one file: other JSON, another text or no answer. */
const broken = (answer: Answer): fc.Arbitrary<Answer | undefined> => {
  const text = typeof answer === 'string' ? answer : '';
  const parts = fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }), anyText)
    .map(([from, to, added]) => text.slice(0, from) + added + text.slice(to));
  return fc.oneof(
    { arbitrary: parts, weight: 3 },
    text.startsWith('{') || text.startsWith('[')
      ? { arbitrary: spoiled(JSON.parse(text)).map(asJson), weight: 3 }
      : { arbitrary: anyText, weight: 1 },
    anyValue.map(asJson),
    fc.constantFrom<Answer | undefined>(
      undefined,
      new TypeError('Failed to fetch'),
      () => new Response('', { status: 403 }),
      () => new Response('', { status: 500 }),
      () => new Response(new Uint8Array([0xff, 0xfe, 0x00]), { status: 200 }),
    ),
  );
};

/** A pack of which some files are broken. */
const brokenPack: fc.Arbitrary<Files> = fc.constantFrom(MARKDOWN, COMPILED).chain((files) =>
  fc
    .subarray(Object.keys(files), { maxLength: 4 })
    .chain((paths) =>
      fc.tuple(
        ...paths.map((path) => broken(files[path] ?? '').map((answer) => [path, answer] as const)),
      ),
    )
    .map((changes): Files => {
      const all = new Map(Object.entries(files));
      for (const [path, answer] of changes) {
        if (answer === undefined) all.delete(path);
        else all.set(path, answer);
      }
      return Object.fromEntries(all);
    }),
);

/** Returns the ids in a sound list; undefined for any other answer. */
function idsIn(answer: Answer | undefined): readonly unknown[] | undefined {
  let file: unknown;
  try {
    file = typeof answer === 'string' ? JSON.parse(answer) : undefined;
  } catch {
    return undefined;
  }
  const { entries, bodies } = (file ?? {}) as { entries?: unknown; bodies?: unknown };
  const list = [file, entries, bodies].find((each) => Array.isArray(each));
  return list?.map((item: { id?: unknown } | null) => item?.id ?? item);
}

/** Whether a sound file leaves an id out, which is no fault of the pack. */
function isLeftOut(file: Answer | undefined, id: string): boolean {
  const ids = idsIn(file);
  return ids !== undefined && !ids.includes(id);
}

describe('any own pack', () => {
  it('A broken pack is a message, and the shipped entries stay', async () => {
    const seen = { complete: 0, warned: 0, incomplete: 0 };
    await fc.assert(
      fc.asyncProperty(brokenPack, arbitrary.role, async (files, role) => {
        const served = serveFolder(files);
        const watched = watchWarnings();
        try {
          const { packs } = fakePacks(SHIPPED);
          const store = new ContentStore(packs, () => undefined, { own: [loadOwnPack] });
          store.show(role, ['en']);
          await waitUntil(() => !store.content.loading);
          const { index } = store.content;
          const audiences = audiencesFor(role);
          for (const audience of audiences) {
            expect(index.byId(`shipped-${audience}`)?.isOwn).to.equal(undefined);
          }
          for (const { audience } of index.all) expect(audiences).to.include(audience);
          const missing = audiences.flatMap((audience) => {
            const list = files[`${audience}/entries.json`] ?? files[`${audience}/en.json`];
            return idsOf(audience).filter((id) => !index.byId(id) && !isLeftOut(list, id));
          });
          const isToldOf = () => store.content.incomplete || watched.warnings.length > 0;
          if (missing.length > 0) expect(isToldOf(), missing.join()).to.equal(true);

          const shipped = (await store.bodies()).filter(({ id }) => id.startsWith('shipped-'));
          expect(shipped).to.have.length(audiences.length);
          for (const { id, audience } of index.all) {
            const body = await store.body(id).catch(() => undefined);
            // The article shows a message without a text.
            if (!body) {
              const bodies = files[`${audience}/en.bodies.json`];
              expect(isToldOf() || isLeftOut(bodies, id), id).to.equal(true);
            } else {
              const target = { hrefOf: () => undefined, labelOf: () => undefined };
              const isOwn = index.byId(id)?.isOwn === true;
              await renderArticle(body.markup, { ...target, isOwn, platform: 'web' }).catch(
                (error: unknown) => expect(error).to.be.instanceOf(TypeError),
              );
            }
          }
          if (store.content.incomplete) seen.incomplete += 1;
          else seen[watched.warnings.length > 0 ? 'warned' : 'complete'] += 1;
        } finally {
          watched.stop();
          served.close();
        }
      }),
      fuzz(150, 2000),
    );
    for (const [what, times] of Object.entries(seen)) expect(times, what).to.be.greaterThan(5);
  });
});
