import { blocksOf, textOf } from './blocks.js';
import type { Comment } from './comments.js';
import { mask } from './mask.js';
import type { Kind, Passage } from './passage.js';

/** Comments for other tools. ESLint takes a reason after two dashes. */
const DIRECTIVE =
  /^[ \t]*(?:eslint-(?:disable|enable)[\w-]*(?:.*?\s--(?=\s)|.*)|(?:@ts-|@vite-|@__|prettier-ignore|[cv]8 |istanbul |webpack\w+:|#(?:end)?region|# source|\/ *<).*)/gm;

/** Tags whose first word is a name. */
const NAMED_TAGS =
  'param|arg|argument|property|prop|fires|event|attr|attribute|csspart|cssprop|cssproperty|slot|template';
/** Tags without prose. */
const CODE_TAG = /^\s*@(?:example|type|typedef|import|see|satisfies)\b/;
const TAG_HEAD = new RegExp(
  `^\\s*@(?:(?:${NAMED_TAGS})\\b(?:\\s+\\{[^}]*\\})?(?:\\s+\\[?[\\w.$=-]*\\w\\]?)?(?:\\s+-(?=\\s))?|\\w+(?:\\s+\\{[^}]*\\})?)`,
);

/** Splits a comment into its passages: the paragraphs of the description, then the tags. */
export function passagesOfComment(source: string, comment: Comment): readonly Passage[] {
  const body = mask(bodyOf(source.slice(comment.start, comment.end), comment), DIRECTIVE, ' ');
  if (comment.kind === 'line') return passagesIn(body, comment, 0, 'comment', 'comment');
  return sectionsOf(body).flatMap(({ start, text, isTag }) => {
    if (CODE_TAG.test(text)) return [];
    const first = isTag ? 'tag' : comment.kind === 'docstring' ? 'summary' : 'comment';
    const rest = isTag ? 'tag' : 'comment';
    return passagesIn(mask(text, TAG_HEAD, ' '), comment, start, first, rest);
  });
}

/** Blanks the slashes and asterisks of a comment. */
function bodyOf(text: string, { kind }: Comment): string {
  return kind === 'line'
    ? mask(text, /^[ \t]*\/\//gm, ' ')
    : mask(mask(mask(text, /^\/\*+/g, ' '), /\*+\/$/g, ' '), /^[ \t]*\*/gm, ' ');
}

interface Section {
  readonly start: number;
  readonly text: string;
  readonly isTag: boolean;
}

/** Splits the body of a comment at the lines that start with a tag. */
function sectionsOf(body: string): readonly Section[] {
  const tags = [...body.matchAll(/^[ \t]*(?=@\w)/gm)].map(({ index }) => index);
  const starts = tags[0] === 0 ? tags : [0, ...tags];
  return starts.map((start, index) => ({
    start,
    text: body.slice(start, starts[index + 1] ?? body.length),
    isTag: tags.includes(start),
  }));
}

function passagesIn(
  text: string,
  comment: Comment,
  offset: number,
  first: Kind,
  rest: Kind,
): readonly Passage[] {
  return blocksOf(text, { indentedCode: false }).map((block, index) => ({
    kind: index === 0 ? first : rest,
    start: comment.start + offset + block.start,
    text: textOf(text, block),
    scope: comment,
  }));
}
