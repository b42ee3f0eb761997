import * as fc from 'fast-check';
import { AUDIENCES, type Audience } from '../../../src/model/audience.js';
import { KINDS, type Entry } from '../../../src/model/entry.js';
import type { Hint } from '../../../src/model/hint.js';
import { anEntry } from '../../support/entries.js';
import { aHint, anAnchor } from '../../support/hints.js';

/** Made-up content in which a word in every text, id and name identifies its owner. */
export interface Content {
  readonly shipped: Part;
  /** The pack of an installation. Some of its entries replace others. */
  readonly own: Part;
  /** The ids of the entries that the installation hides. */
  readonly hide: readonly string[];
  htmlOf(entry: Entry): string;
  keywordsOf(entry: Entry): readonly string[];
  /** Returns the audience of the owner of a word; undefined if the owner is hidden. */
  audienceOf(word: string): Audience | undefined;
  /** Words that occur in no other content: ids, and the starts of texts. */
  readonly ids: readonly string[];
  /** Prints the content in the report of a failed run. */
  [fc.toStringMethod](): string;
}

/** The entries and the hints of one origin. */
export interface Part {
  readonly entries: readonly Entry[];
  readonly hints: readonly Hint[];
}

const STEMS = [
  ...['id', 'title', 'summary', 'keyword', 'body', 'heading', 'code'],
  ...['hint', 'hinttext', 'hintwarning', 'anchor'],
] as const;

/**
 * Matches every word of the content, such as `zqtitle07`. The number of a hint is the number of its
 * entry plus fifty. The words have long stems, since a storage key may contain any short sequence
 * of letters and digits.
 */
export const WORD = new RegExp(`zq(?:${STEMS.join('|')})(\\d\\d)`, 'g');

/** The word in all entries, so that a search finds every entry that exists. */
export const COMMON = 'zzcommon';

interface Plan {
  readonly audience: Audience;
  readonly kind: Entry['kind'];
  readonly pages: Entry['pages'];
  readonly related: readonly number[];
  readonly link: number;
  readonly hint: HintPlan | undefined;
  /** The entry is one of the installation, and may replace another one. */
  readonly own: { readonly replaces: number | undefined } | undefined;
  readonly isHidden: boolean;
}

interface HintPlan {
  readonly audience: Audience;
  readonly page: 'maintenance' | 'session';
  readonly control: string;
}

/** The controls on the pages of the made-up host. `#nowhere` is on no page. */
export const CONTROLS = ['#recalculate', '#rescan'] as const;

const audience = fc.constantFrom(...AUDIENCES);
const number = fc.nat({ max: 9 });
const on = (page: 'login' | 'session' | 'maintenance') => [{ page, weight: 1 }];

const hintPlan: fc.Arbitrary<HintPlan> = fc.record({
  audience,
  page: fc.constantFrom('maintenance', 'session'),
  control: fc.constantFrom(...CONTROLS, '#nowhere'),
});

const plan: fc.Arbitrary<Plan> = fc.record({
  audience,
  kind: fc.constantFrom(...KINDS),
  pages: fc.constantFrom('everywhere' as const, on('login'), on('session'), on('maintenance'), []),
  related: fc.uniqueArray(number, { maxLength: 3 }),
  link: number,
  hint: fc.option(hintPlan, { nil: undefined }),
  own: fc.option(fc.record({ replaces: fc.option(number, { nil: undefined }) }), {
    nil: undefined,
    freq: 2,
  }),
  isHidden: fc.nat({ max: 5 }).map((n) => n === 0),
});

/**
 * Content that the compiler would reject. Entries name, link to and replace entries of higher audiences.
 * Only the entry of a hint is never above the hint.
 */
export const content: fc.Arbitrary<Content> = fc
  .array(plan, { minLength: 5, maxLength: 10 })
  .map(contentOf);

function contentOf(plans: readonly Plan[]): Content {
  const word = (what: (typeof STEMS)[number], n: number): string =>
    `zq${what}${String(n).padStart(2, '0')}`;
  const id = (n: number): string => word('id', n % plans.length);
  const entries = plans.map(({ audience, kind, pages, related, own }, n) =>
    anEntry({
      ...(own?.replaces !== undefined && { replaces: id(own.replaces) }),
      id: id(n),
      audience,
      kind,
      pages,
      related: related.map(id),
      title: `${word('title', n)} ${COMMON}`,
      summary: word('summary', n),
    }),
  );
  const hints = plans.flatMap(({ audience, hint }, n) =>
    hint
      ? aHint({
          id: word('hint', n + 50),
          entry: id(n),
          audience: higher(audience, hint.audience),
          page: hint.page,
          anchors: [
            anAnchor({
              name: word('anchor', n + 50),
              page: hint.page,
              audience: higher(audience, hint.audience),
              locators: [{ selector: hint.control }],
            }),
          ],
          text: `${word('hinttext', n + 50)} **button**`,
          warning: word('hintwarning', n + 50),
        })
      : [],
  );
  const html = new Map(
    plans.map(({ link }, n) => [
      id(n),
      `<p>${COMMON} ${word('body', n)} <a href="entry:${id(link)}">there</a></p>
       <h3 data-heading="${word('heading', n)}" tabindex="-1">${word('heading', n)}</h3>
       <ol><li>One <a href="show:${word('anchor', n + 50)}">show</a></li><li>Two</li></ol>
       <p><a href="page:maintenance">page</a> <a href="#${word('heading', n)}">up</a></p>
       <pre><code>${word('code', n)}</code></pre>`,
    ]),
  );
  const hide = entries.filter((_, n) => plans[n]?.isHidden).map((entry) => entry.id);
  const owners = new Map<string, Audience>([
    ...entries
      .filter((entry) => !hide.includes(entry.id))
      .map((entry): [string, Audience] => [entry.id.slice(-2), entry.audience]),
    ...hints
      .filter((hint) => !hide.includes(hint.entry))
      .map((hint): [string, Audience] => [hint.id.slice(-2), hint.audience]),
  ]);
  const isOwn = (entry: string): boolean =>
    plans.some(({ own }, n) => own !== undefined && id(n) === entry);
  const part = (own: boolean): Part => ({
    entries: entries.filter((entry) => isOwn(entry.id) === own),
    hints: hints.filter((hint) => isOwn(hint.entry) === own),
  });
  return {
    shipped: part(false),
    own: part(true),
    hide,
    htmlOf: (entry) => html.get(entry.id) ?? '',
    keywordsOf: ({ id }) => [`zqkeyword${id.slice(-2)}`],
    audienceOf: (text) => owners.get(text.slice(-2)),
    ids: entries.map((entry) => entry.id),
    [fc.toStringMethod]: () => JSON.stringify(plans),
  };
}

const higher = (one: Audience, other: Audience): Audience =>
  AUDIENCES.indexOf(one) > AUDIENCES.indexOf(other) ? one : other;
