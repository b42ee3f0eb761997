import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Announcement } from '../../src/model/announcements/announcement.js';
import { browserName } from '../../src/model/support-bundle/browser-name.js';
import { masked } from '../../src/model/support-bundle/mask.js';
import {
  bundleText,
  supportBundle,
  type BundleFacts,
} from '../../src/model/support-bundle/support-bundle.js';
import { fuzz } from '../support/fuzz.js';

/** A text with a secret, and the parts that must not be left. */
interface Secret {
  readonly text: string;
  readonly parts: readonly string[];
}

const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength, maxLength });
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
const BASE64 = `${LOWER}${UPPER}${DIGITS}`;

const name = letters(LOWER, 5, 9).map((text) => `zq${text}`);
const digits = (length: number) => letters(DIGITS, length, length);
const hex = (length: number) => letters('0123456789abcdef', length, length);
const key = (length: number) => letters(BASE64, length, length).map((text) => `7${text}`);
const domain = name.map((host) => `${host}.example.com`);
const whole = (text: string): Secret => ({ text, parts: [text] });

const SECRETS: Readonly<Record<string, fc.Arbitrary<Secret>>> = {
  'e-mail address': fc
    .tuple(name, domain)
    .map(([user, host]) => ({ text: `${user}@${host}`, parts: [user, host] })),
  'JSON Web Token': fc
    .tuple(key(20), key(30), key(20))
    .map((parts) => ({ text: `ey${parts.join('.')}`, parts })),
  'bearer token': letters(LOWER, 10, 20).map((token) => ({
    text: `Authorization: Bearer ${token}`,
    parts: [token],
  })),
  'scheme without a header': letters(LOWER, 10, 18).map((token) => ({
    text: `Bearer ${token}`,
    parts: [token],
  })),
  'session cookie': name.map((id) => ({ text: `AIOHTTP_SESSION=${id}; Path=/`, parts: [id] })),
  'access key': letters(`${UPPER}${DIGITS}`, 16, 16).map((text) => whole(`AKIA${text}`)),
  'secret key': letters(`${BASE64}+/`, 39, 39).map((text) => whole(`8${text}`)),
  UUID: fc.uuid().map(whole),
  'hexadecimal id': hex(32).map(whole),
  'short hexadecimal id': letters('abcdef', 8, 12).map(whole),
  'IPv4 address': fc.ipV4().map(whole),
  'IPv4 address with a port': fc.tuple(fc.ipV4(), digits(4)).map(([ip, port]) => ({
    text: `${ip}:${port}`,
    parts: [ip],
  })),
  'IPv6 address': fc.ipV6().map(whole),
  'MAC address': fc
    .tuple(hex(2), hex(2), hex(2), hex(2))
    .map((all) => whole(`3a:${all.join(':')}`)),
  'host name': domain.map(whole),
  'host name with a port': fc
    .tuple(name, digits(4))
    .map(([host, port]) => ({ text: `${host}:${port}`, parts: [host, port] })),
  URL: fc
    .tuple(domain, name)
    .map(([host, path]) => ({ text: `https://${host}/${path}?q=1`, parts: [host, path] })),
  'address of a database': fc
    .tuple(name, name, name)
    .map((parts) => ({ text: `postgresql://${parts[0]}:${parts[1]}@${parts[2]}/db`, parts })),
  'path of a user': name.map((user) => ({ text: `/home/${user}/work`, parts: [user] })),
  'path in Windows': name.map((user) => ({ text: `C:\\Users\\${user}\\work`, parts: [user] })),
  'phone number': fc
    .tuple(digits(3), digits(4), digits(4))
    .map((parts) => ({ text: parts.join(' '), parts: parts.slice(1) })),
  'international phone number': fc
    .tuple(digits(2), digits(4), digits(4))
    .map(([start, ...parts]) => ({ text: `+82-${start}-${parts.join('-')}`, parts })),
  'user name': name.map((user) => ({ text: `user=${user}`, parts: [user] })),
  'quoted user name': fc
    .tuple(name, name)
    .map((parts) => ({ text: `{"username": "${parts.join(' ')}"}`, parts })),
  'password of words': fc
    .tuple(name, name)
    .map((parts) => ({ text: `password: ${parts.join(' ')}`, parts })),
  'password on the next line': name.map((word) => ({ text: `password:\n${word}`, parts: [word] })),
  'Korean name of a value': name.map((user) => ({ text: `사용자: ${user}`, parts: [user] })),
  'private key': fc.tuple(key(60), letters(LOWER, 8, 12)).map((parts) => ({
    text: `-----BEGIN PRIVATE KEY-----\n${parts.join('\n')}\n-----END PRIVATE KEY-----`,
    parts,
  })),
  'public key of SSH': key(60).map((text) => ({ text: `ssh-rsa ${text}`, parts: [text] })),
  'token with a prefix': key(30).map((text) => whole(`ghp_${text}`)),
  'number of an account': digits(9).map(whole),
};

const PLACES: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `Cannot reach ${secret}.`,
  (secret) => `Error (${secret}): try again`,
  (secret) => `The folder "${secret}" is missing, ask for help`,
  (secret) => `실패했습니다: ${secret}에서 오류`,
  (secret) => `エラー「${secret}」が発生しました`,
  (secret) => `Line one\n${secret}\nline three`,
  (secret) => `value=${secret}`,
  (secret) => `[{'detail': '${secret}'}]`,
];

const FACTS: BundleFacts = {
  ...{ entry: 'Stuck (stuck)', page: 'session', role: 'user', webUi: '24.09.0' },
  ...{ drawer: '0.1.0', language: 'en', browser: 'Chrome 143, Linux', stepsDone: 0 },
  ...{ checks: [], announcements: [], reason: '' },
};

const EPOCH = '1970-01-01 00:00 UTC';

const textOf = (facts: Partial<BundleFacts>) =>
  bundleText(supportBundle({ ...FACTS, ...facts }), () => false);

const announced = (announcement: Partial<Announcement>) => [
  {
    ...{ id: 1, entry: 'stuck', count: 1 },
    announcement: { source: 'toast', text: '', time: 0, ...announcement } as const,
  },
];

describe('support bundle', () => {
  for (const [kind, secret] of Object.entries(SECRETS)) {
    it(`bundle: a secret is masked wherever it is written: ${kind}`, () => {
      fc.assert(
        fc.property(secret, fc.constantFrom(...PLACES), ({ text, parts }, place) => {
          const reason = textOf({ reason: place(text) });
          const message = textOf({ announcements: announced({ text: place(text) }) }).replace(
            EPOCH,
            '',
          );
          const type = textOf({
            announcements: announced({ errorType: text, errorCode: text }),
          }).replace(EPOCH, '');
          const check = textOf({
            checks: [{ name: 'app-proxy', state: 'fine', evidence: [{ foreign: place(text) }] }],
          });
          for (const part of parts) {
            assert.ok(!check.includes(part), check);
            // The time of the message may have the digits of the secret.
            for (const result of [reason, message]) assert.ok(!result.includes(part), result);
            if (!/^[a-z]+$/.test(part)) assert.ok(!type.includes(part), type);
          }
        }),
        fuzz(200, 5000),
      );
    });
  }

  it('bundle: words, small numbers and names of errors are left', () => {
    for (const text of [
      'Session creation failed: 3 of 8 agents are full.',
      '세션을 만들지 못했습니다. 둘 남음',
      'セッションが見つかりません。',
      'ไม่พบเซสชัน',
      "Couldn't reach the server (502) — try again!",
    ]) {
      assert.deepEqual(masked(text), [text]);
    }
    const errorType = 'https://api.backend.ai/probs/vfolder-not-found';
    const text = textOf({
      announcements: announced({ text: 'Folder is gone', status: 404, errorType }),
    });
    assert.match(text, /- 1970-01-01 00:00 UTC, 404: `vfolder-not-found \/ Folder is gone`$/);
  });

  it('bundle: the results of checks are left, and the address of a server is masked', () => {
    const text = textOf({
      checks: [
        { name: 'clock', state: 'unknown', evidence: [] },
        {
          name: 'app-proxy',
          state: 'problem',
          evidence: [
            { foreign: 'proxy.example.com:1' },
            'HTTP 502',
            { value: 120, unit: 'millisecond' },
          ],
        },
      ],
    });
    assert.deepEqual(text.split('\n').slice(-4), [
      ...['## Checks', '', '- clock: unknown'],
      '- app-proxy: problem: `[host or file], HTTP 502, 120 ms`',
    ]);
  });

  it('bundle: a line is shown as written only after the reader lifts its mask', () => {
    const lines = supportBundle({ ...FACTS, reason: 'Ask a@b.org\nor c@d.org' });
    const lifted = bundleText(lines, ({ original }) => original === 'Ask a@b.org');
    assert.ok(lifted.endsWith('Ask a@b.org\nor [e-mail]'));
  });

  it('bundle: a message cannot end the code that holds the message', () => {
    const text = textOf({ announcements: announced({ text: 'a ` <b>bold</b> ` b' }) });
    assert.equal(text.split('`').length, 3);
  });

  it('bundle: masking takes linear time', () => {
    const hostile = ['!', 'a', '1 ', 'user', '(', 'a.', '=', '🙂', '-----BEGIN\n'];
    for (const unit of hostile) {
      const millisecondsOf = (length: number) => {
        const text = unit.repeat(length / unit.length) + 'x!';
        const start = performance.now();
        masked(text);
        return performance.now() - start;
      };
      millisecondsOf(10_000);
      assert.ok(millisecondsOf(100_000) < 1_000, unit);
    }
  });

  it('bundle: the browser has its name, its major version and its system', () => {
    const chrome =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';
    const safari =
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';
    assert.equal(browserName(chrome), 'Chrome 143, Linux');
    assert.equal(browserName(safari), 'Safari 17, macOS');
    assert.equal(browserName('curl'), 'unknown browser');
  });
});
