import type { Tokens } from 'marked';
import { suggestName } from './closest-match.js';
import type { Report } from './diagnostic.js';
import { labelsOf, wordsOf, type Picture } from './picture.js';
import { quote } from './validate.js';
import type { LocatedToken } from './walk.js';
import type { YamlNode } from './yaml.js';

/** The pictures of an entry by file name; undefined for a picture with a problem. */
export type Pictures = ReadonlyMap<string, Picture | undefined>;

/** A picture in a text. */
interface ShownPicture {
  readonly token: Tokens.Image;
  readonly line: number;
}

/** Reports pictures that are unknown, missing, within a text or without a description. */
export function checkPictures(
  located: readonly LocatedToken[],
  pictures: Pictures,
  firstLine: number,
  report: Report,
): void {
  const shown = imagesIn(located);
  const alone = new Set(
    located.flatMap(({ token }) =>
      token.type === 'paragraph' && token.tokens.length === 1 ? token.tokens : [],
    ),
  );
  for (const { token, line } of shown) {
    if (!pictures.has(token.href)) {
      report(
        line,
        `unknown picture ${quote(token.href)}`,
        `${suggestName(token.href, [...pictures.keys()])}Only SVG files in the folder of the entry can be shown`,
      );
    }
    if (!/^.{10,400}$/.test(token.text)) {
      report(
        line,
        `picture ${quote(token.href)} has no description`,
        'Describe between the brackets what the picture shows, in 10 to 400 characters',
      );
    }
    if (!alone.has(token)) {
      report(line, 'picture inside a text', 'Put it into a paragraph of its own');
    }
  }
  for (const name of pictures.keys()) {
    if (shown.some(({ token }) => token.href === name)) continue;
    report(
      firstLine,
      `text does not show the picture ${quote(name)}`,
      `Add ![description](${name}), or remove the file`,
    );
  }
}

/** Reports visible words without a translation, and translations of unknown words. */
export function checkPictureWords(
  words: Readonly<Record<string, string>>,
  pictures: Pictures,
  isTranslation: boolean,
  node: YamlNode,
): void {
  // A picture with a problem has been reported.
  const valid = [...pictures.values()].flatMap((picture) => picture ?? []);
  if (valid.length < pictures.size) return;
  const known = isTranslation ? [...new Set(valid.flatMap(wordsOf))] : [];
  for (const word of Object.keys(words).filter((each) => !known.includes(each))) {
    const suggestion = isTranslation
      ? `${suggestName(word, known)}Write the words as in the picture`
      : 'Remove it: the picture itself has the words of this language';
    node.at(word).report(`no picture has the word ${quote(word)} to translate`, suggestion);
  }
  for (const word of known.filter((each) => !Object.hasOwn(words, each))) {
    node.report(
      `word of the picture is not translated: ${quote(word)}`,
      'Add the word and its translation to pictureWords',
    );
  }
}

/** Returns the labels in the pictures of a text, with the lines of the pictures. */
export const pictureLabels = (located: readonly LocatedToken[], pictures: Pictures) =>
  imagesIn(located).flatMap(({ token, line }) => {
    const picture = pictures.get(token.href);
    return picture ? labelsOf(picture).map((keys) => ({ keys, line })) : [];
  });

const imagesIn = (located: readonly LocatedToken[]): readonly ShownPicture[] =>
  located.flatMap(({ token, line }) => (token.type === 'image' ? { token, line } : []));
