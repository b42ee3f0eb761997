import type { Anchor } from '../../src/model/anchor.js';
import { parseLink } from '../../src/model/link.js';
import type { Anchors } from './anchors.js';
import type { CompiledEntry, EntryText } from './content.js';
import type { HintText } from './hints.js';
import { compileLabels, type LabelText } from './label-syntax.js';
import type { ParsedEntry, ParsedText } from './parsed-entry.js';

/** Joins the parts of a valid entry. */
export function compileEntry(
  entry: ParsedEntry,
  anchors: Anchors,
): Omit<CompiledEntry, 'messages'> {
  const { id, metadata, metadataFile, hints, questions, unlike, texts, defaultLanguage } = entry;
  const compiled = new Map([...texts].map(([lang, text]) => [lang, compileText(lang, text)]));
  const english = compiled.get(defaultLanguage);
  if (!metadata || !metadataFile || !english) throw incomplete(id);
  return {
    id,
    metadata,
    hints: hints.map(({ hint }) => ({ ...hint, anchors: anchorsNamed(hint.anchors, anchors) })),
    anchors: anchorsNamed([...texts.values()].flatMap(shownAnchors), anchors),
    metadataFile,
    questions,
    unlike,
    english,
    texts: compiled,
  };
}

function compileText(lang: string, text: ParsedText): EntryText {
  const { frontMatter, markup, headings, variesByVersion, file } = text;
  if (!frontMatter) throw incomplete(file.path);
  const { title, summary, keywords, source } = frontMatter;
  const hints = new Map([...text.hints].map(([id, hint]) => [id, compileHint(hint, text.textOf)]));
  return {
    lang,
    title,
    summary,
    keywords,
    sourceHash: source,
    hints,
    markup,
    headings,
    variesByVersion,
    file,
  };
}

const compileHint = ({ text, warning }: HintText, textOf: LabelText): HintText => ({
  text: compileLabels(text, textOf),
  ...(warning !== undefined && { warning: compileLabels(warning, textOf) }),
});

/** Returns the names of the anchors in the `show:` links of a text. */
const shownAnchors = ({ links }: ParsedText): readonly string[] =>
  links.flatMap(({ href }) => {
    const link = parseLink(href);
    return link.to === 'control' ? link.anchor : [];
  });

const anchorsNamed = (names: readonly string[], anchors: Anchors): readonly Anchor[] =>
  [...new Set(names)].flatMap((name) => anchors.get(name) ?? []);

const incomplete = (what: string): Error =>
  new Error(`${what} is incomplete, but no problem was reported`);
