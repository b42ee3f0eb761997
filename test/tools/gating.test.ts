import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rollup } from 'rollup';
import { AUDIENCES, type Audience } from '../../src/model/audience.js';
import { compileFolder } from '../../tools/content/compile.js';
import { packs } from '../../tools/packs.js';
import { helpContent } from '../../tools/rollup-plugin.js';
import { fuzz } from '../support/fuzz.js';
import { phrasesAbove } from '../support/phrases.js';
import { contentOf, type Texts } from './content.js';
import { inFolder, write } from './folders.js';
import { atMost, secretContent, secretsIn } from './secrets.js';
import { mainModule } from './main-module.js';

/** How many random contents are bundled, which takes longest; the rest is tried more often. */
const RUNS = 25;

/** Whoever downloads a file, and its name: what both say. */
type Downloads = ReadonlyMap<string, string>;

/** Whose pack a file is, told by its name alone; nobody's are what everybody loads. */
const audienceOf = (file: string): Audience | undefined =>
  AUDIENCES.find((audience) => new RegExp(`\\.${audience}(\\.bodies)?[.-]`).test(`.${file}`));

/** All that a build of content gives to download, maps of its sources among it. */
async function built(dir: string): Promise<Downloads> {
  const main = "import packs from 'virtual:help-packs';\nconsole.log(packs);";
  const build = await rollup({
    input: 'main',
    plugins: [helpContent({ dir }), mainModule(main)],
  });
  const { output } = await build.generate({ sourcemap: true });
  return new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

function assertNothingAbove(files: Downloads): void {
  for (const [name, text] of files) {
    const own = audienceOf(name);
    const told = secretsIn(`${name}\n${text}`).filter(
      ({ audience }) => own === undefined || !atMost(audience, own),
    );
    assert.deepEqual(told, [], name);
  }
}

/** Minifiers write some letters by their numbers. */
const decoded = (code: string): string =>
  code
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\(["'`])/g, '$1');

describe('what can be downloaded of random content', () => {
  it('says nothing of a higher audience: packs, manifest, names', () => {
    fc.assert(
      fc.property(secretContent, (texts) => assertNothingAbove(packs(contentOf(texts)))),
      fuzz(RUNS * 4),
    );
  });

  it('says nothing of it either once it is bundled: chunks, their names, source maps', async () => {
    await fc.assert(
      fc.asyncProperty(secretContent, (texts) =>
        inFolder(async (dir) => {
          write(dir, texts);
          assertNothingAbove(await built(dir));
        }),
      ),
      fuzz(RUNS),
    );
  });

  it('does not even tell how much there is: without it, all other packs are the same', () => {
    const below = (texts: Texts, audience: Audience): Texts =>
      Object.fromEntries(
        Object.entries(texts).map(([path, text]) => {
          const [secret] = secretsIn(path);
          return [path, secret && !atMost(secret.audience, audience) ? null : text];
        }),
      );
    fc.assert(
      fc.property(secretContent, fc.constantFrom(...AUDIENCES), (texts, audience) => {
        const all = packs(contentOf(texts));
        for (const [name, text] of packs(contentOf(below(texts, audience)))) {
          const own = audienceOf(name);
          if (own && atMost(own, audience)) assert.equal(all.get(name), text, name);
        }
      }),
      fuzz(RUNS * 2),
    );
  });
});

describe('what can be downloaded of the entries that are shipped', () => {
  const compiled = compileFolder('docs-content');
  assert.ok(compiled.ok);
  const { content } = compiled;
  const plugins = existsSync('dist/plugins') ? readdirSync('dist/plugins') : [];
  const above = new Map(
    [...AUDIENCES, undefined].map((audience) => [audience, phrasesAbove(content, audience)]),
  );
  const saidIn = (name: string, text: string): readonly string[] =>
    (above.get(audienceOf(name)) ?? []).filter((phrase) => text.includes(phrase));

  it('says nothing of a higher audience, in any pack', () => {
    assert.ok((above.get('user')?.length ?? 0) > 500);
    for (const [name, text] of packs(content)) assert.deepEqual(saidIn(name, text), [], name);
  });

  it(
    'says nothing of it in what is built, code that all share among it, nor in a file’s name',
    { skip: plugins.length === 0 && 'there is no build: npm run build' },
    () => {
      assert.deepEqual(saidIn('every name', plugins.join('\n')), []);
      for (const name of plugins) {
        const text = decoded(readFileSync(join('dist/plugins', name), 'utf8'));
        assert.deepEqual(saidIn(name, text), [], name);
      }
    },
  );
});
