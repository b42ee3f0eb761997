import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HostMessages } from '../../src/host/host-messages.js';
import { fuzz } from '../support/fuzz.js';
import { anyText } from './strings.js';

/** Returns the text of a key, by own properties only. */
function held(texts: unknown, key: string): unknown {
  return key.split('.').reduce((value: unknown, name) => {
    const own = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return own ? (value as Record<string, unknown>)[name] : undefined;
  }, texts);
}

const name = fc.oneof(
  { arbitrary: fc.constantFrom('button', 'Delete', '0', '__proto__'), weight: 6 },
  anyText,
);
const key = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('.'));

/** JSON of the shape of Web-UI's messages, and of other shapes. */
const texts = fc.letrec<{ texts: unknown }>((tie) => ({
  texts: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(anyText, fc.constantFrom('', null, 0, true)),
    fc.dictionary(name, tie('texts')),
    fc.record({ button: fc.record({ Delete: anyText }) }),
    fc.array(tie('texts'), { maxLength: 2 }),
  ),
})).texts;

describe('any messages of the host', () => {
  const original = globalThis.fetch;
  afterEach(() => (globalThis.fetch = original));

  const serve = (answer: () => Promise<Response>) => (globalThis.fetch = answer);

  it('A key returns the text that is present, and nothing else', async () => {
    const seen = { text: 0, nothing: 0 };
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(key, { minLength: 1, maxLength: 5 }),
        async (texts, keys) => {
          const json = JSON.stringify(texts);
          serve(() => Promise.resolve(new Response(json)));
          const says = await new HostMessages().load(['en']);
          for (const key of keys) {
            const text = held(JSON.parse(json), key);
            const known = typeof text === 'string' && text !== '';
            expect(says?.(key)).to.equal(known ? text : undefined);
            seen[known ? 'text' : 'nothing'] += 1;
          }
        },
      ),
      fuzz(400, 4000),
    );
    expect(seen.text).to.be.greaterThan(5);
    expect(seen.nothing).to.be.greaterThan(5);
  });

  it('A response that is no JSON returns no text and can be requested again', async () => {
    const body = fc.oneof(anyText, fc.uint8Array(), fc.json(), fc.constant('<!doctype html><p>x'));
    const status = fc.constantFrom(200, 404, 500);
    await fc.assert(
      fc.asyncProperty(body, status, fc.array(anyText), async (body, status, languages) => {
        const bytes = typeof body === 'string' ? body : new Uint8Array(body);
        serve(() => Promise.resolve(new Response(bytes, { status })));
        const host = new HostMessages();
        const says = await host.load(languages);
        const text = says?.('button.Delete');
        expect(text === undefined || typeof text === 'string').to.equal(true);
        host.resetFailed();
        serve(() => Promise.reject(new TypeError('offline')));
        const again = await host.load(languages);
        expect(again === undefined).to.equal(says === undefined);
      }),
      fuzz(100, 1000),
    );
  });
});
