import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { defineCommand, EXIT, fail, print } from '../commands/command.js';
import { writableFolder } from '../commands/content-folder.js';
import { RENAMED_KEYS } from '../content/schema.js';
import { plural } from '../plural.js';

export const migrateYamlKeys = defineCommand({
  summary: 'Rename the former keys of anchors.yaml.',
  usage: '[--content DIR]',
  options: { content: { type: 'string' } },
  run({ content }) {
    const file = join(writableFolder(content), 'anchors.yaml');
    if (!existsSync(file)) fail(`${file} not found`);
    const { text, count } = renameKeys(readFileSync(file, 'utf8'));
    if (count > 0) writeFileSync(file, text);
    print(`${plural(count, 'key')} renamed in ${file}`);
    return EXIT.ok;
  },
});

/** Renames the former keys of an anchors.yaml and leaves the rest of the text unchanged. */
export function renameKeys(text: string): { readonly text: string; readonly count: number } {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) fail(`anchors.yaml is invalid: ${error.message}`);
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  let count = 0;
  visit(document, {
    Pair(_, { key, value }, ancestors) {
      // The keys at the top level are the names of anchors.
      if (!isScalar(key) || !key.range || ancestors.filter(isMap).length < 2) return;
      const newKey = RENAMED_KEYS.get(String(key.value));
      if (newKey === undefined) return;
      count++;
      edits.push({ start: key.range[0], end: key.range[1], text: newKey });
      // `first: true` is now `nth: 1`.
      if (newKey === 'nth' && isScalar(value) && value.range) {
        edits.push({ start: value.range[0], end: value.range[1], text: '1' });
      }
    },
  });
  const renamed = edits.reduceRight(
    (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
    text,
  );
  return { text: renamed, count };
}
