import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FALLBACK_LANGUAGE } from '../../../src/model/languages.js';
import { defineCommand, EXIT, print, usageError } from '../../commands/command.js';
import { writableFolder } from '../../commands/content-folder.js';
import { compareText } from '../../content/diagnostic.js';
import { MESSAGE_LIST_FILE, REASON_PREFIX } from '../../content/message-list.js';
import { MESSAGE_MAP_FILE, readMessageMap, type MappedMessage } from '../../content/message-map.js';
import { plural } from '../../plural.js';
import { messagesOf, releasesOrFail } from '../labels/releases.js';
import { serverMessages, type ServerMessages } from './server-messages.js';
import { errorMessages, type Translations } from './web-ui-messages.js';

export const writeMessages = defineCommand({
  summary: 'Write the list of messages that users can see, from a clone of lablup/backend.ai.',
  usage: 'CLONE [--content DIR]',
  options: { content: { type: 'string' } },
  allowPositionals: true,
  run({ content }, [clone = usageError('missing CLONE')]) {
    const dir = writableFolder(content);
    const releases = releasesOrFail(clone);
    const texts = errorMessages(releases.map((release) => [release, messagesOf(clone, release)]));
    const servers = serverMessages(clone, [...releases.map(({ commit }) => commit), 'HEAD']);
    const map = mapIn(dir);
    writeFileSync(join(dir, MESSAGE_LIST_FILE), listOf(texts, servers, map));
    const ids = [
      ...texts.keys(),
      ...servers.errors.keys(),
      ...[...servers.reasons].map((reason) => `${REASON_PREFIX}${reason}`),
    ];
    const mapped = new Set(map.map(({ message }) => message));
    const missing = ids.filter((id) => !mapped.has(id));
    print(`${plural(ids.length, 'message')} in ${plural(releases.length, 'release')}`);
    for (const id of missing) print(`not in ${MESSAGE_MAP_FILE}: ${id}`);
    return EXIT.ok;
  },
});

function mapIn(dir: string): readonly MappedMessage[] {
  const path = join(dir, MESSAGE_MAP_FILE);
  return existsSync(path) ? readMessageMap(readFileSync(path, 'utf8'), () => undefined) : [];
}

/** Formats the list with one line for each message and language. */
function listOf(
  texts: ReadonlyMap<string, Translations>,
  { errors, reasons }: ServerMessages,
  map: readonly MappedMessage[],
): string {
  const exceptions = new Set(
    map.flatMap(({ message, entry }) => (entry === undefined ? message : [])),
  );
  const shown = [...texts].map(([key, translations]) => {
    const languages = [...translations].filter(
      ([lang]) => lang === FALLBACK_LANGUAGE || !exceptions.has(key),
    );
    const lines = languages.map(([lang, text]) => `   ${quote(lang)}: ${quote(text)}`);
    return `  ${quote(key)}: {\n${lines.join(',\n')}\n  }`;
  });
  const thrown = [...errors]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, { titles, classes, codes, components }]) => {
      const fields = { titles, classes, codes, components };
      const lists = Object.entries(fields).map(([name, values]) => {
        const items = [...values].sort(compareText).map(quote);
        return `   ${quote(name)}: [${items.join(', ')}]`;
      });
      return `  ${quote(id)}: {\n${lists.join(',\n')}\n  }`;
    });
  const sorted = [...reasons].sort(compareText).map((reason) => `  ${quote(reason)}`);
  return `{\n "texts": {\n${shown.join(',\n')}\n },\n "errors": {\n${thrown.join(',\n')}\n },\n "reasons": [\n${sorted.join(',\n')}\n ]\n}\n`;
}

const quote = (text: string): string => JSON.stringify(text);
