import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rollup } from 'rollup';
import { AUDIENCES, type Audience } from '../../src/model/audience.js';
import { packFiles } from '../../tools/commands/pack.js';
import { compileFolders } from '../../tools/content/compile.js';
import { packs } from '../../tools/packs.js';
import { helpContent } from '../../tools/rollup-plugin.js';
import { fuzz } from '../support/fuzz.js';
import { phrasesAbove } from '../support/phrases.js';
import { contentOf, type Texts } from './content.js';
import { inFolder, write } from './folders.js';
import { atMost, secretContent, secretsIn } from './secrets.js';
import { mainModule } from './main-module.js';

/** The number of random contents to bundle; faster properties run more often. */
const RUNS = 10;

/** The downloadable files by name. */
type Downloads = ReadonlyMap<string, string>;

/** Returns the audience in a file name; undefined for a file that every reader loads. */
const audienceOf = (file: string): Audience | undefined =>
  AUDIENCES.find((audience) => new RegExp(`\\.${audience}(\\.bodies)?[.-]`).test(`.${file}`));

/** Builds content and returns its files, source maps included. */
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
    const found = secretsIn(`${name}\n${text}`).filter(
      ({ audience }) => own === undefined || !atMost(audience, own),
    );
    assert.deepEqual(found, [], name);
  }
}

/** Decodes escape sequences of the minifier. */
const decoded = (code: string): string =>
  code
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\(["'`])/g, '$1');

describe('downloads of random content', () => {
  it('gating: no pack, manifest or file name reveals a higher audience', () => {
    fc.assert(
      fc.property(secretContent, (texts) => assertNothingAbove(packs(contentOf(texts)))),
      fuzz(RUNS * 4),
    );
  });

  it("gating: no file of an installation's pack reveals a higher audience", () => {
    fc.assert(
      fc.property(secretContent, (texts) => {
        const files = [...packFiles(contentOf(texts), 'en')].map(
          ([path, data]) => [path, JSON.stringify(data)] as const,
        );
        for (const [path, text] of files) {
          const audience = AUDIENCES.find((each) => path.startsWith(`${each}/`));
          const above = secretsIn(`${path}\n${text}`).filter(
            (secret) => audience === undefined || !atMost(secret.audience, audience),
          );
          assert.deepEqual(above, [], path);
        }
      }),
      fuzz(RUNS * 4),
    );
  });

  it('gating: no chunk, chunk name or source map reveals a higher audience', async () => {
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

  it('gating: the packs of an audience are the same with and without higher entries', () => {
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

describe('downloads of the shipped entries', () => {
  const compiled = compileFolders(['docs-content']);
  assert.ok(compiled.ok);
  const { content } = compiled;
  const plugins = existsSync('dist/plugins') ? readdirSync('dist/plugins') : [];
  const above = new Map(
    [...AUDIENCES, undefined].map((audience) => [audience, phrasesAbove(content, audience)]),
  );
  const phrasesIn = (name: string, text: string): readonly string[] =>
    (above.get(audienceOf(name)) ?? []).filter((phrase) => text.includes(phrase));

  it('gating: no pack of the shipped entries reveals a higher audience', () => {
    assert.ok((above.get('user')?.length ?? 0) > 500);
    for (const [name, text] of packs(content)) assert.deepEqual(phrasesIn(name, text), [], name);
  });

  it(
    'gating: no built file or file name reveals a higher audience',
    { skip: plugins.length === 0 && 'no build: run npm run build' },
    () => {
      assert.deepEqual(phrasesIn('every name', plugins.join('\n')), []);
      for (const name of plugins) {
        const text = decoded(readFileSync(join('dist/plugins', name), 'utf8'));
        assert.deepEqual(phrasesIn(name, text), [], name);
      }
    },
  );
});
