import { escapeHtml } from '../../src/model/escape-html.js';
import { KEY_SEPARATOR } from '../../src/model/labels.js';
import { LABEL_ATTRIBUTE } from '../../src/model/markup.js';
import { DRAWN_ELEMENTS, SVG_NAMESPACE } from '../../src/model/picture.js';
import { suggestName } from './closest-match.js';
import type { Report } from './diagnostic.js';
import { LABEL, parseLabel, type LabelText } from './label-syntax.js';
import { quote } from './validate.js';

/** A drawing of an entry, in the parts that its texts share. */
export interface Picture {
  /** The markup before, between and after the texts of the drawing. */
  readonly markup: readonly string[];
  readonly texts: readonly string[];
}

/** The texts of a picture in one language. */
export interface PictureTexts {
  /** The description for readers who do not see the picture. */
  readonly alt: string;
  /** The translations of the visible words. */
  readonly words: Readonly<Record<string, string>>;
  readonly textOf: LabelText;
}

const MAX_BYTES = 6 * 1024;

/** A tag, or a text. */
const TOKEN = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<>]*")*)\s*(\/?)>|([^<>]+)/y;
const NO_TOKEN: readonly (string | undefined)[] = [];
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;

/**
 * Reads a drawing. Accepts few elements and attributes of SVG, and no color, URL, style or script.
 *
 * @returns undefined if the drawing has a problem
 */
export function readPicture(svg: string, report: Report): Picture | undefined {
  const found: string[] = [];
  const fail = (index: number, ...problem: [message: string, suggestion: string]): void => {
    found.push(problem[0]);
    report(svg.slice(0, index).split('\n').length, ...problem);
  };
  const size = new TextEncoder().encode(svg).length;
  if (size > MAX_BYTES) {
    fail(0, `picture is too large: ${size} bytes`, `Simplify it to at most ${MAX_BYTES} bytes`);
  }
  const markup: string[] = [];
  const texts: string[] = [];
  let written = '';
  const write = (part: string): void => {
    written += part;
  };
  const open: string[] = [];
  const pattern = new RegExp(TOKEN);
  const source = svg.trimEnd();
  while (pattern.lastIndex < source.length) {
    const index = pattern.lastIndex;
    const [, slash, name, attributes = '', empty, text] = pattern.exec(source) ?? NO_TOKEN;
    if (text !== undefined) {
      readText(index, text);
    } else if (name === undefined) {
      fail(
        index,
        `unexpected ${quote(source.slice(index, index + 20))}`,
        'Write only elements with "quoted" attributes: no comments, declarations or entities',
      );
      return undefined;
    } else if (slash) {
      if (open.pop() !== name) {
        fail(index, `</${name}> closes no open <${name}>`, 'Close each element where it ends');
        return undefined;
      }
      write(`</${name}>`);
    } else {
      write(`<${name}${readAttributes(index, name, attributes)}>`);
      if (empty) write(`</${name}>`);
      else open.push(name);
      if (empty || open.length > 1 || index === 0) continue;
      fail(index, `<${name}> is outside the picture`, 'Draw inside of one <svg>');
    }
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) fail(0, `<${unclosed}> is not closed`, `Add </${unclosed}>`);
  if (!source.startsWith('<svg') || !/^<svg[^>]* viewBox="/.test(source)) {
    fail(0, 'picture has no viewBox', 'Begin it with <svg viewBox="0 0 340 160">');
  }
  return found.length === 0 ? { markup: [...markup, written], texts } : undefined;

  function readText(index: number, text: string): void {
    if (open.at(-1) === 'text') {
      texts.push(text.trim());
      markup.push(written);
      written = '';
    } else if (text.trim() !== '') {
      fail(index, `text outside of <text>: ${quote(text.trim())}`, 'Put it into a <text>');
    }
  }

  function readAttributes(index: number, name: string, attributes: string): string {
    const allowed = DRAWN_ELEMENTS.get(name);
    if (!allowed || (name === 'svg' && index > 0)) {
      const known = [...DRAWN_ELEMENTS.keys()].filter((each) => each !== 'svg');
      fail(
        index,
        `<${name}> is not allowed in a picture`,
        `${suggestName(name, known)}Draw with: ${known.join(', ')}`,
      );
      return '';
    }
    const written = [...attributes.matchAll(ATTRIBUTE)].filter(
      // Drawing programs need the namespace, which HTML does not.
      ([, key, value]) => !(name === 'svg' && key === 'xmlns' && value === SVG_NAMESPACE),
    );
    return written
      .map(([, key = '', value = '']) => {
        if (!Object.hasOwn(allowed, key)) {
          fail(
            index,
            `<${name}> must not have the attribute ${key}`,
            `Allowed: ${Object.keys(allowed).join(', ')}. Colors come from class, as in class="box"`,
          );
        } else if (!allowed[key]?.test(value)) {
          fail(
            index,
            `invalid value for "${key}": ${quote(value)}`,
            'CONTRIBUTING.md, "Pictures", lists the classes; numbers have at most two decimals',
          );
        }
        return ` ${key}="${value}"`;
      })
      .join('');
  }
}

/** Returns the visible words of a picture, which a translation must translate. */
export const wordsOf = ({ texts }: Picture): readonly string[] =>
  texts.filter((text) => !labelIn(text) && /\p{L}/u.test(text));

/** Returns the keys of the labels in a picture. */
export const labelsOf = ({ texts }: Picture): readonly (readonly string[])[] =>
  texts.flatMap((text) => {
    const { keys = [] } = labelIn(text) ?? {};
    return keys.length > 0 ? [keys] : [];
  });

/** Renders a picture as a part of the HTML of an entry. */
export function renderPicture(picture: Picture, { alt, words, textOf }: PictureTexts): string {
  const [first = '', ...rest] = picture.markup;
  const root = first.replace(
    '<svg',
    `<svg class="picture" role="img" aria-label="${escapeHtml(alt)}"`,
  );
  return root + rest.map((part, index) => textAt(index) + part).join('');

  function textAt(index: number): string {
    const text = picture.texts[index] ?? '';
    const { keys, other } = labelIn(text) ?? { keys: [] };
    if (keys.length === 0) return escapeHtml(other ?? words[text] ?? text);
    const label = escapeHtml(keys.join(KEY_SEPARATOR));
    return `<tspan ${LABEL_ATTRIBUTE}="${label}">${escapeHtml(textOf(keys) ?? keys.join(' '))}</tspan>`;
  }
}

/** Parses a text that is a label: `{{key}}`, or `{{"name"}}` for any name. */
function labelIn(text: string): ReturnType<typeof parseLabel> | undefined {
  const [, inner] = new RegExp(`^${LABEL.source}$`).exec(text) ?? [];
  return inner === undefined ? undefined : parseLabel(inner);
}
