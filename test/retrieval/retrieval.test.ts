import { expect } from '@open-wc/testing';
import { parse } from 'yaml';
import { readBodies, readPack } from '../../src/content/schema.js';
import type { Packs } from '../../src/content/packs.js';
import { ROLES, audiencesFor, type Role } from '../../src/model/audience.js';
import { EntryIndex } from '../../src/model/entry-index.js';
import { EntrySearch } from '../../src/model/search/search.js';
import { tailor } from '../../src/model/tailor.js';
import { FLOORS, LANGUAGES, measure, type Answer, type Question } from './questions.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => fetch(new URL(path, root));

/** Builds the search of a role, from the same packs as the drawer does. */
async function searchFor(lang: string, role: Role): Promise<EntrySearch> {
  const url = new URL('dist/packs/manifest.js', root).href;
  const { default: packs } = (await import(url)) as { default: Packs };
  const sources = audiencesFor(role).flatMap((audience) => {
    const source = packs[lang]?.[audience];
    return source ? [{ audience, source }] : [];
  });
  const loaded = await Promise.all(
    sources.map(async ({ audience, source }) => ({
      ...readPack((await source.entries()).default(), audience),
      bodies: readBodies((await source.bodies()).default(), audience),
    })),
  );
  return new EntrySearch(
    new EntryIndex(loaded.flatMap(({ entries }) => entries)),
    loaded.flatMap(({ bodies }) =>
      bodies.map((body) => tailor(body, lang, { labels: () => undefined, labelLanguage: lang })),
    ),
  );
}

for (const lang of LANGUAGES) {
  describe(`retrieval in ${lang}`, () => {
    let answers: Answer[];

    before(async () => {
      const questions = parse(
        await (await read(`test/retrieval/${lang}.yaml`)).text(),
      ) as Question[];
      const searches = new Map(
        await Promise.all(ROLES.map(async (role) => [role, await searchFor(lang, role)] as const)),
      );
      answers = questions.map((question) => ({
        question,
        ids:
          searches
            .get(question.role)
            ?.search(question.q)
            .hits.map(({ entry }) => entry.id) ?? [],
      }));
    });

    it('The questions are many enough, and at least a quarter was written blind', () => {
      const blind = answers.filter(({ question }) => question.blind);
      expect(answers.length).to.be.at.least(lang === 'en' ? 60 : 30);
      expect(blind.length).to.be.at.least(answers.length / 4);
    });

    for (const [figure, floor] of Object.entries(FLOORS)) {
      it(`The ${figure} is at least ${floor}`, () => {
        expect(measure(answers)[figure as keyof typeof FLOORS]).to.be.at.least(floor);
      });
    }

    it('The ranking is the same in every browser', async () => {
      const expected = (await (await read(`dist/retrieval/${lang}.json`)).json()) as string[][];
      expect(answers.map(({ ids }) => ids)).to.deep.equal(expected);
    });
  });
}
