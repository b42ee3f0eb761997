import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The folders whose code can be mutated. */
export const SOURCE_FOLDERS = ['src', 'tools'];

/** Parses a file. The name is the path from the root of the project, with slashes. */
export const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

/** Reads all code that can be mutated. */
export const readSourceTree = (root: string): readonly ts.SourceFile[] =>
  SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  ).map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
