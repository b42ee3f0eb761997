import ts from 'typescript';
import { passagesOfComment } from './comment-passages.js';
import { commentsOf, type Comment } from './comments.js';
import type { Document } from './document.js';
import { markerIn, type Marker } from './markers.js';
import { messagesIn, type MessageScope } from './messages.js';
import { titlesIn } from './test-titles.js';

/** Reads the comments, test titles and messages of a TypeScript or JavaScript file. */
export function readScript(path: string, source: string): Document {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const { comments, markers } = withoutMarkers(commentsOf(file), source);
  const scope = messageScope(path);
  const passages = [
    ...joinLines(comments, source).flatMap((comment) => passagesOfComment(source, comment)),
    ...(path.startsWith('test/') ? titlesIn(file) : []),
    ...(scope ? messagesIn(file, scope) : []),
  ];
  return { passages, markers };
}

/** The data of this check quotes what is wrong, so its strings are no messages. */
function messageScope(path: string): MessageScope | undefined {
  if (path.startsWith('tools/maintainers/prose/rules/')) return undefined;
  if (path.startsWith('tools/') || /^src\/(?:words|messages)\/en\.ts$/.test(path))
    return 'every string';
  return path.startsWith('src/') ? 'errors and console' : undefined;
}

/** Cuts the markers off the line comments. */
function withoutMarkers(
  comments: readonly Comment[],
  source: string,
): { readonly comments: readonly Comment[]; readonly markers: readonly Marker[] } {
  const markers: Marker[] = [];
  const cut = comments.map((comment) => {
    const marker = comment.kind === 'line' && markerIn(source, comment.start, comment.end);
    if (!marker) return comment;
    markers.push(marker);
    return { ...comment, end: marker.start };
  });
  return { comments: cut, markers };
}

/** Joins line comments on adjacent lines. A comment behind code is one of its own. */
function joinLines(comments: readonly Comment[], source: string): readonly Comment[] {
  const joined: Comment[] = [];
  for (const comment of comments) {
    const last = joined.at(-1);
    if (
      last?.kind === 'line' &&
      comment.kind === 'line' &&
      startsLine(source, last.start) &&
      /^\n[ \t]*$/.test(source.slice(last.end, comment.start))
    )
      joined[joined.length - 1] = { ...last, end: comment.end };
    else joined.push(comment);
  }
  return joined;
}

const startsLine = (source: string, offset: number): boolean =>
  source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
