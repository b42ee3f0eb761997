/** Looks up a message of Web-UI in one language; undefined for an unknown key. */
export type LabelLookup = (key: string) => string | undefined;

/** Separates the keys of a label whose key differs between versions of Web-UI. */
export const KEY_SEPARATOR = '|';

/** Returns the text of the first key that a lookup knows. */
export function labelOf(keys: string, lookup: LabelLookup | undefined): string | undefined {
  for (const key of keys.split(KEY_SEPARATOR)) {
    const text = lookup && shownText(lookup(key) ?? '');
    if (text) return text;
  }
  return undefined;
}

/** Web-UI's mark for a message without a translation. */
const NOT_TRANSLATED = '__NOT_TRANSLATED__';

/** Returns a message as a reader sees it: without tags, with "…" for each placeholder. */
export const shownText = (message: string): string =>
  message
    .replace(NOT_TRANSLATED, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\{\{[^{}]*\}\}|\{[^{}]*\}/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/\s*[:：]$/, '')
    .trim();

const FULL_STOP = /(?<!\.)[.。]$/;

/** Removes the full stop of a label. An ellipsis stays. */
export const withoutStop = (label: string): string => label.replace(FULL_STOP, '');

/**
 * Returns a label as a part of a sentence. Its full stop stays only at the end of a block.
 *
 * @param isEnd whether the label is the last word of a block, such as a paragraph
 */
export const inSentence = (label: string, isEnd: boolean): string =>
  isEnd ? label : withoutStop(label);

/** Matches `{{keys=text}}`, the compiled form of a label in a text without HTML. */
const IN_TEXT = /\{\{([^{}=]*)=([^{}]*)\}\}/g;

/** Writes a label into a plain text, with its fallback text. */
export const labelInText = (keys: readonly string[], text: string): string =>
  `{{${keys.join(KEY_SEPARATOR)}=${text}}}`;

/** Replaces the labels of a plain text by their texts between `**`. */
export const fillLabels = (text: string, lookup: LabelLookup | undefined): string =>
  text.replace(IN_TEXT, (label: string, keys: string, fallback: string, index: number) => {
    const isEnd = text.slice(index + label.length).trim() === '';
    return `**${inSentence(labelOf(keys, lookup) ?? fallback, isEnd)}**`;
  });

/** Whether a text without HTML contains labels. */
export const hasLabels = (text: string): boolean => text.includes('{{');
