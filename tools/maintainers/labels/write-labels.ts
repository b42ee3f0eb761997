import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UI_LANGUAGES } from '../../../src/model/languages.js';
import { defineCommand, EXIT, print, usageError } from '../../commands/command.js';
import { writableFolder } from '../../commands/content-folder.js';
import { compareText } from '../../content/diagnostic.js';
import { keysIn } from '../../content/label-syntax.js';
import { LABELS_FILE } from '../../content/label-table.js';
import { readFolder } from '../../content/read-folder.js';
import { plural } from '../../plural.js';
import { messagesOf, releasesOrFail, type Release, type ReleaseMessages } from './releases.js';

export const writeLabels = defineCommand({
  summary: 'Write the labels that the entries name, from a clone of lablup/backend.ai.',
  usage: 'CLONE [--content DIR]',
  options: { content: { type: 'string' } },
  allowPositionals: true,
  run({ content }, [clone = usageError('missing CLONE')]) {
    const dir = writableFolder(content);
    const releases = releasesOrFail(clone);
    const keys = usedKeys(dir);
    const table = tableOf(
      keys,
      releases.map((release) => [release, messagesOf(clone, release)]),
    );
    writeFileSync(join(dir, LABELS_FILE), table);
    print(`${plural(keys.length, 'label')} in ${plural(releases.length, 'release')}`);
    return EXIT.ok;
  },
});

/** Returns the keys of all labels in a content folder. */
function usedKeys(dir: string): readonly string[] {
  const texts = [...(readFolder(dir) ?? [])].filter(([path]) => path.endsWith('.md'));
  const decoder = new TextDecoder();
  const keys = texts.flatMap(([, bytes]) => keysIn(decoder.decode(bytes)).flat());
  return [...new Set(keys)].sort(compareText);
}

/** Formats the table with one line for each key and language. */
function tableOf(
  keys: readonly string[],
  releases: readonly (readonly [Release, ReleaseMessages])[],
): string {
  const label = (key: string): string => {
    const lines = UI_LANGUAGES.flatMap((lang) => {
      const texts = textsOf(
        releases.map(([{ version }, messages]) => [version, messages.get(lang)?.get(key) ?? null]),
      );
      return texts === undefined ? [] : `   ${JSON.stringify(lang)}: ${JSON.stringify(texts)}`;
    });
    return `  ${JSON.stringify(key)}: {\n${lines.join(',\n')}\n  }`;
  };
  const versions = releases.map(([{ version }]) => JSON.stringify(version)).join(', ');
  return `{\n "releases": [${versions}],\n "labels": {\n${keys.map(label).join(',\n')}\n }\n}\n`;
}

/** Stores a text once for all releases in a row that have it. */
function textsOf(
  texts: readonly (readonly [version: string, text: string | null])[],
): string | Readonly<Record<string, string | null>> | undefined {
  const changes = texts.filter(([, text], index) => text !== (texts[index - 1]?.[1] ?? null));
  const [first] = changes;
  if (!first) return undefined;
  const isConstant = changes.length === 1 && first[0] === texts[0]?.[0];
  return isConstant && first[1] !== null ? first[1] : Object.fromEntries(changes);
}
