import ts from 'typescript';

/** A comment, by its offsets. */
export interface Comment {
  readonly kind: 'docstring' | 'block' | 'line';
  readonly start: number;
  readonly end: number;
}

/** Finds the comments of a source file in the trivia between its tokens. */
export function commentsOf(file: ts.SourceFile): readonly Comment[] {
  const comments: Comment[] = [];
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard);
  for (const token of tokensOf(file, file)) {
    const start = token.getFullStart();
    scanner.setText(file.text, start, token.getStart(file) - start);
    while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
      const kind = kindOf(scanner.getToken(), scanner.getTokenText());
      if (kind) comments.push({ kind, start: scanner.getTokenStart(), end: scanner.getTokenEnd() });
    }
  }
  return comments;
}

function* tokensOf(node: ts.Node, file: ts.SourceFile): Generator<ts.Node> {
  if (ts.isJSDoc(node)) return;
  if (ts.isToken(node)) yield node;
  else for (const child of node.getChildren(file)) yield* tokensOf(child, file);
}

function kindOf(token: ts.SyntaxKind, text: string): Comment['kind'] | undefined {
  if (token === ts.SyntaxKind.SingleLineCommentTrivia) return 'line';
  if (token !== ts.SyntaxKind.MultiLineCommentTrivia) return undefined;
  return text.startsWith('/**') ? 'docstring' : 'block';
}
