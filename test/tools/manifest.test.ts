import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';

interface Named {
  readonly name?: string;
  readonly description?: string;
}

interface Declaration extends Named {
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly (Named & { kind: string; privacy?: string })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** Methods that the platform documents. */
const INHERITED = new Set(['focus', 'click', 'blur']);

/** Needs `npm run build`. */
describe('custom elements manifest', () => {
  let elements: readonly Declaration[] = [];
  let paths: readonly string[] = [];

  before(() => {
    const text = readFileSync('dist/custom-elements.json', 'utf8');
    const manifest = JSON.parse(text) as {
      modules: readonly { declarations?: readonly Declaration[] }[];
    };
    paths = [...text.matchAll(/"(?:path|module)": "([^"]*\/[^"]*\.[jt]s)"/g)].map(
      ([, path = '']) => path,
    );
    elements = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ customElement }) => customElement);
  });

  it('custom elements manifest: lists every element by its tag', () => {
    const sources = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('src/elements', file), 'utf8'));
    const defined = /'(bai-help-[a-z-]+)': [A-Z]\w+,|defineElement\('(bai-help-[a-z-]+)'/g;
    const tags = [...sources.join('\n').matchAll(defined)].map(([, tag, late]) => tag ?? late);
    assert.ok(tags.length > 5);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort());
  });

  it('custom elements manifest: describes every element, property, method, event, slot, part and CSS property', () => {
    const undescribed = elements.flatMap((element) => {
      const members = (element.members ?? []).filter(
        ({ name, privacy }) => privacy === undefined && !INHERITED.has(name ?? ''),
      );
      const parts = [
        ...members,
        ...(element.events ?? []),
        ...(element.slots ?? []),
        ...(element.cssParts ?? []),
        ...(element.cssProperties ?? []),
      ];
      const missing = parts.filter(({ description = '' }) => description.trim() === '');
      return [
        ...(element.summary ? [] : [`${element.tagName}: its summary`]),
        ...missing.map(({ name }) => `${element.tagName}: ${name}`),
      ];
    });
    assert.deepEqual(undescribed, []);
  });

  it('custom elements manifest: names only files that the package contains', () => {
    assert.ok(paths.length > elements.length);
    assert.deepEqual(
      paths.filter((path) => !path.startsWith('dist/lib/src/') || !existsSync(path)),
      [],
    );
  });

  it('custom elements manifest: hides private members', () => {
    const members = elements.flatMap(({ members: list = [] }) => list);
    assert.ok(members.length > 20);
    assert.deepEqual(
      members.filter(({ name = '', privacy }) => privacy !== undefined || name.startsWith('#')),
      [],
    );
  });
});
