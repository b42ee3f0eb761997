import type { TokenizerAndRendererExtension } from 'marked';
import { escapeHtml } from '../../src/model/escape-html.js';
import { KEY_SEPARATOR, labelInText } from '../../src/model/labels.js';
import { LABEL_ATTRIBUTE } from '../../src/model/markup.js';

/**
 * A label of Web-UI or of another program. `{{session.Finished}}` names the key of a label,
 * `{{a.New|b.Old}}` several keys of different versions, and `{{"Safari"}}` another program.
 */
// Only a type is assignable to marked's generic token.
export type Label = {
  readonly type: 'label';
  readonly raw: string;
  /** Empty for the label of another program. */
  readonly keys: readonly string[];
  /** The text of the label; its keys if no release has one. */
  readonly text: string;
};

/** Returns the text of a label in the entry's language; undefined for unknown keys. */
export type LabelText = (keys: readonly string[]) => string | undefined;

/** Matches a label in a text, with the part between the braces. */
export const LABEL = /\{\{([^{}\n]*)\}\}/;

/** Parses the part between the braces. */
export function parseLabel(inner: string): Pick<Label, 'keys'> & { readonly other?: string } {
  const [, other] = /^\s*["“](.*)["”]\s*$/.exec(inner) ?? [];
  if (other !== undefined) return { keys: [], other };
  return { keys: inner.split(KEY_SEPARATOR).map((key) => key.trim()) };
}

/** Creates the marked extension for labels. */
export const labelExtension = (textOf: LabelText): TokenizerAndRendererExtension => ({
  name: 'label',
  level: 'inline',
  start: (src) => {
    const index = src.indexOf('{{');
    return index < 0 ? undefined : index;
  },
  tokenizer(src): Label | undefined {
    const [raw, inner] = new RegExp(`^${LABEL.source}`).exec(src) ?? [];
    if (raw === undefined || inner === undefined) return undefined;
    const { keys, other } = parseLabel(inner);
    return { type: 'label', raw, keys, text: other ?? textOf(keys) ?? keys.join(' ') };
  },
  renderer(token) {
    const { keys, text } = token as unknown as Label;
    const attribute =
      keys.length === 0 ? '' : ` ${LABEL_ATTRIBUTE}="${escapeHtml(keys.join(KEY_SEPARATOR))}"`;
    return `<strong${attribute}>${escapeHtml(text)}</strong>`;
  },
});

/** Compiles the labels of a text without HTML, such as a hint. */
export const compileLabels = (text: string, textOf: LabelText): string =>
  text.replace(new RegExp(LABEL, 'g'), (_, inner: string) => {
    const { keys, other } = parseLabel(inner);
    return other === undefined ? labelInText(keys, textOf(keys) ?? keys.join(' ')) : `**${other}**`;
  });

/** Returns the keys of every label in a text without HTML. */
export const keysIn = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(new RegExp(LABEL, 'g'))].flatMap(([, inner = '']) => {
    const { keys } = parseLabel(inner);
    return keys.length > 0 ? [keys] : [];
  });
