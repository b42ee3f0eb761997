import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textGroupOf } from '../../src/model/text-group.js';
import type { Sample } from '../model/content.js';

const PACK = /\.en\.(public|user)(?:\.(bodies|text-(\d)))?-[\w-]{8}\.js$/;

/** Replaces the English packs for users in a copy of the plugin. All entries are for users. */
export function writeLargePacks(folder: string, { entries, bodies }: Sample): void {
  for (const file of readdirSync(folder)) {
    const [, audience, kind, group] = PACK.exec(file) ?? [];
    if (audience === undefined) continue;
    const isUser = audience === 'user';
    const texts = bodies.filter(
      ({ id }) => group === undefined || textGroupOf(id) === Number(group),
    );
    const listed = entries.map((entry) => ({ ...entry, audience }));
    const data = kind
      ? { bodies: isUser ? texts : [] }
      : { entries: isUser ? listed : [], hints: [] };
    const pack = JSON.stringify({ lang: 'en', audience, ...data });
    writeFileSync(join(folder, file), `export default () => (${pack});\n`);
  }
}
