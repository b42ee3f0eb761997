import * as fc from 'fast-check';
import { AUDIENCES, type Audience } from '../../src/model/audience.js';
import { yaml, type Texts } from './content.js';

/** Random content whose texts, ids and names contain their audience, as in `admin7title`. */
export const secretContent: fc.Arbitrary<Texts> = fc
  .array(
    fc.record({
      audience: fc.constantFrom(...AUDIENCES),
      hint: fc.option(fc.constantFrom(...AUDIENCES), { nil: undefined }),
      korean: fc.boolean(),
      warns: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((plans) => {
    const named = plans.map((plan, n) => ({
      ...plan,
      word: (what: string): string => `${plan.audience}${n}${what}`,
    }));
    const files = named.map(({ audience, hint, korean, warns, word }, n): Texts => {
      const below = named.slice(0, n).filter((other) => atMost(other.audience, audience));
      const hinted = hint && !atMost(hint, audience) ? hint : audience;
      const hintWord = (what: string): string => `${hinted}${n}${what}`;
      const text = (lang: string): string =>
        [
          '---',
          `title: ${word(`title${lang}`)}`,
          `summary: ${word(`summary${lang}`)}`,
          `keywords: [${word(`keyword${lang}`)}]`,
          ...(hint ? ['hints:', `  ${hintWord('hint')}:`] : []),
          ...(hint ? [`    text: ${hintWord(`hinttext${lang}`)}`] : []),
          ...(hint && warns ? [`    warning: ${hintWord(`hintwarning${lang}`)}`] : []),
          '---',
          `## ${word(`head${lang}`)} {#${word('heading')}}`,
          '',
          `${word(`body${lang}`)} [it](show:${word('anchor')}).`,
          ...below.map((other) => `[there](entry:${other.word('id')})`),
          '',
        ].join('\n');
      const more = hint
        ? `hints:\n  - { id: ${hintWord('hint')}, page: ${pageOf(hinted)}, anchors: [${hintWord('anchor')}], audience: ${hinted} }\n`
        : '';
      const related = `[${below.map((other) => other.word('id')).join(', ')}]`;
      return {
        [`${word('id')}/entry.yaml`]: yaml({ audience, related, more }),
        [`${word('id')}/en.md`]: text('en'),
        ...(korean ? { [`${word('id')}/ko.md`]: text('ko') } : {}),
      };
    });
    const anchors = named.flatMap(({ audience, hint, word }, n) => [
      anchorOf(word('anchor'), audience),
      ...(hint && !atMost(hint, audience) ? [anchorOf(`${hint}${n}anchor`, hint)] : []),
    ]);
    return { 'anchors.yaml': anchors.join(''), ...Object.assign({}, ...files) } as Texts;
  });

/** Returns a page that an audience can open. */
const pageOf = (audience: Audience): string => (audience === 'public' ? 'login' : 'session');

const anchorOf = (name: string, audience: Audience): string =>
  `${name}:\n  page: ${pageOf(audience)}\n  audience: ${audience}\n  labelKey: a.b\n  locators: [{ selector: "#${name}" }]\n`;

/** Finds the words of such content in a text, with their audiences. */
export const secretsIn = (text: string): readonly { word: string; audience: Audience }[] =>
  [...text.matchAll(/(public|user|superadmin|admin)\d+[a-z]+/g)].flatMap(([word, name]) => {
    const audience = AUDIENCES.find((known) => known === name);
    return audience ? { word, audience } : [];
  });

export const atMost = (one: Audience, other: Audience): boolean =>
  AUDIENCES.indexOf(one) <= AUDIENCES.indexOf(other);
