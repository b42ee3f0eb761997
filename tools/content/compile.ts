import { parseLink } from '../../src/model/link.js';
import { readAnchors, type Anchors } from './anchors.js';
import { checkLinks, type Linked } from './check-links.js';
import { anchorsNamed, type Article, type Content, type Text } from './content.js';
import { readFacts } from './facts.js';
import { readFrontMatter } from './front-matter.js';
import { checkHints, type HintText, type Hinting } from './hints.js';
import { readMarkdown, type Markdown } from './markdown.js';
import { inFile, sortProblems, type Problem } from './problem.js';
import { readFiles, type Files } from './read.js';
import { sourcesOf, type EntrySource, type SourceFile } from './sources.js';

export type Compiled =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** An entry while it is read: whatever could be understood, and every problem with the rest. */
interface Draft extends Linked, Hinting {
  readonly article: Article | undefined;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, DraftText>;
}

type DraftText = Markdown & {
  readonly file: string;
  readonly hints: ReadonlyMap<string, HintText>;
};

/** Compiles a content folder, or tells all that is wrong with it. Throws for no content. */
export function compileFolder(dir: string, now = new Date()): Compiled {
  const files = readFiles(dir);
  return files ? compile(files, now) : { ok: false, problems: [NO_FOLDER] };
}

export function compile(files: Files, now = new Date()): Compiled {
  const sources = sourcesOf(files);
  const today = latestToday(now);
  const { anchors, problems: anchorProblems } = readAnchors(sources.anchors);
  const drafts = sources.entries.map((source) => readEntry(source, anchors, today));
  const problems = [
    ...sources.problems,
    ...anchorProblems,
    ...drafts.flatMap((draft) => draft.problems),
    ...checkLinks(drafts, anchors),
    ...checkHints(drafts, anchors),
  ];
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  return { ok: true, content: drafts.map(({ id, article }) => article ?? incomplete(id)) };
}

function readEntry(
  { id, facts: factsFile, texts: textFiles }: EntrySource,
  anchors: Anchors,
  today: string,
): Draft {
  const facts = factsFile ? readFacts(factsFile, today) : undefined;
  const texts = [...textFiles].map(([lang, file]) => ({ lang, ...readText(lang, file) }));
  const complete = texts.flatMap(({ text }) => text ?? []);
  const english = complete.find(({ lang }) => lang === 'en');
  return {
    id,
    audience: facts?.audience,
    factsFile: `${id}/entry.yaml`,
    related: facts?.related ?? [],
    hints: facts?.hints ?? [],
    texts: new Map(
      texts.map(({ lang, file, markdown, hints }) => [lang, { file, hints, ...markdown }]),
    ),
    article:
      factsFile && facts?.facts && english
        ? {
            id,
            facts: facts.facts,
            hints: facts.hints.map(({ hint }) => ({
              ...hint,
              anchors: anchorsNamed(hint.anchors, anchors),
            })),
            anchors: anchorsNamed(
              texts.flatMap(({ markdown }) => shownIn(markdown)),
              anchors,
            ),
            origin: factsFile,
            english,
            texts: new Map(complete.map((text) => [text.lang, text])),
          }
        : undefined,
    problems: [
      ...(facts?.flaws ?? []).map(inFile(`${id}/entry.yaml`)),
      ...texts.flatMap(({ problems }) => problems),
    ],
  };
}

function readText(
  lang: string,
  source: SourceFile,
): {
  file: string;
  markdown: Markdown;
  hints: ReadonlyMap<string, HintText>;
  text: Text | undefined;
  problems: readonly Problem[];
} {
  const { file } = source;
  const { front, hints, body, bodyLine, flaws } = readFrontMatter(source);
  const markdown = body === undefined ? NO_MARKDOWN : readMarkdown(body, bodyLine);
  const { html, headings } = markdown;
  return {
    file,
    markdown,
    hints,
    text: front && { lang, ...front, hints, html, headings, origin: source },
    problems: [...flaws, ...markdown.flaws].map(inFile(file)),
  };
}

/** The names of the controls that a text links to. */
const shownIn = ({ links }: Markdown): readonly string[] =>
  links.flatMap(({ href }) => {
    const link = parseLink(href);
    return link.to === 'control' ? link.anchor : [];
  });

/** The latest date it is anywhere, so that nobody's today is in the future for a build machine. */
function latestToday(now: Date): string {
  const EASTERNMOST_OFFSET = 14 * 60 * 60 * 1000;
  return new Date(now.valueOf() + EASTERNMOST_OFFSET).toISOString().slice(0, 10);
}

function incomplete(id: string): never {
  throw new Error(`the entry ${id} is not complete, though nothing was found wrong with it`);
}

const NO_MARKDOWN: Markdown = { html: '', headings: [], links: [], flaws: [] };

const NO_FOLDER: Problem = {
  file: '',
  line: 1,
  problem: 'there is no such folder',
  fix: 'Name the folder that holds the entries, with --content DIR',
};
