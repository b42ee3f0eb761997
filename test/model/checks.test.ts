import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { CHECK_NAMES, CHECKS, checksFor } from '../../src/model/checks/check.js';
import { judgeAnswer, type AnswerEvidence } from '../../src/model/checks/judge-answer.js';
import { judgeBrowser } from '../../src/model/checks/judge-browser.js';
import { judgeBuild } from '../../src/model/checks/judge-build.js';
import { judgeClock } from '../../src/model/checks/judge-clock.js';
import { judgeCookies } from '../../src/model/checks/judge-cookies.js';
import { judgeLimits } from '../../src/model/checks/judge-limits.js';
import { evidenceText, type Judgment } from '../../src/model/checks/judgment.js';
import { UI_LANGUAGES } from '../../src/model/languages.js';
import { fuzz } from '../support/fuzz.js';

/** The state and the evidence in English, as in `fine: Chrome 143, Linux`. */
const shown = ({ state, evidence }: Judgment): string =>
  [state, evidence.map((each) => evidenceText(each, 'en')).join(' · ')].filter(Boolean).join(': ');

const agent = (product: string) =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) ${product}`;
const [CHROME, OLD_CHROME] = [
  agent('Chrome/143.0.0.0 Safari/537.36'),
  agent('Chrome/99.0.0.0 Safari/537.36'),
];

/** The time of the server, and a request that took 200 ms around it. */
const NOW = Date.parse('2026-01-31T12:00:00Z');
const clock = (skewMs: number, durationMs = 200) => ({
  date: new Date(NOW).toUTCString(),
  sentAt: NOW + skewMs - durationMs / 2,
  receivedAt: NOW + skewMs + durationMs / 2,
});
const MINUTE = 60_000;

const all = { cookies: true, localStorage: true, sessionStorage: true };
const answer = (status: number | undefined, durationMs = 120): AnswerEvidence => ({
  status,
  durationMs,
});
const build = (running?: string, served?: string, isWaiting = false) =>
  judgeBuild({ running, served, isWaiting });
const usage = (used: number, limit: number, name = 'cpu') => ({ name, used, limit });

const CASES: readonly (readonly [what: string, judgment: Judgment, expected: string])[] = [
  ['a recent browser', judgeBrowser({ userAgent: CHROME, missing: [] }), 'fine: Chrome 143, Linux'],
  [
    'an outdated browser',
    judgeBrowser({ userAgent: OLD_CHROME, missing: [] }),
    'problem: Chrome 99, Linux · < 131',
  ],
  [
    'a browser without a feature',
    judgeBrowser({ userAgent: CHROME, missing: ['WebSocket'] }),
    'problem: Chrome 143, Linux · WebSocket',
  ],
  [
    'the desktop app',
    judgeBrowser({ userAgent: agent('Chrome/99.0 Electron/33.0 Safari/537.36'), missing: [] }),
    'unknown: Electron 33, Linux',
  ],
  ['an unknown browser', judgeBrowser({ userAgent: '', missing: [] }), 'unknown: unknown browser'],
  ['a browser that stores all', judgeCookies(all), 'fine: cookies · localStorage · sessionStorage'],
  ['a browser that blocks cookies', judgeCookies({ ...all, cookies: false }), 'problem: cookies'],
  ['a browser that does not tell', judgeCookies({ ...all, cookies: undefined }), 'unknown'],
  ['a clock that agrees', judgeClock(clock(500)), 'fine: 0 sec'],
  ['a clock that is 20 s fast', judgeClock(clock(20_000)), 'fine: +20 sec'],
  ['a clock that is 7 min fast', judgeClock(clock(7 * MINUTE)), 'problem: +7 min'],
  ['a clock that is 90 min slow', judgeClock(clock(-90 * MINUTE)), 'problem: -90 min'],
  ['an answer that took too long for the clock', judgeClock(clock(0, 20 * MINUTE)), 'unknown'],
  ['an answer without a date', judgeClock({ ...clock(0), date: null }), 'unknown'],
  ['an answer with a malformed date', judgeClock({ ...clock(0), date: 'soon' }), 'unknown'],
  ['a server in order', judgeAnswer(answer(200)), 'fine: HTTP 200 · 120 ms'],
  ['a slow server', judgeAnswer(answer(200, 4000)), 'problem: HTTP 200 · 4,000 ms'],
  ['a broken server', judgeAnswer(answer(502)), 'problem: HTTP 502 · 120 ms'],
  ['a server that is too busy', judgeAnswer(answer(429)), 'problem: HTTP 429 · 120 ms'],
  ['a server that refuses', judgeAnswer(answer(403)), 'unknown: HTTP 403 · 120 ms'],
  ['a server without an answer', judgeAnswer(answer(undefined)), 'problem: 120 ms'],
  ['an answer that only arrives', judgeAnswer({ ...answer(0), host: 'p:1' }), 'fine: p:1 · 120 ms'],
  ['an unknown address', judgeAnswer(undefined), 'unknown'],
  [
    'a server that states its version',
    judgeAnswer({ ...answer(200), version: '24.09.2' }),
    'fine: Backend.AI 24.09.2 · HTTP 200 · 120 ms',
  ],
  [
    'a server that states no version',
    judgeAnswer({ ...answer(200), version: 'kim@example.com' }),
    'fine: HTTP 200 · 120 ms',
  ],
  ['the build of the server', build('26.4.8-rc.10', '26.4.8-rc.10'), 'fine: Web-UI 26.4.8-rc.10'],
  ['an older build', build('26.4.8', '26.5.0'), 'problem: Web-UI 26.4.8 → 26.5.0'],
  ['a waiting build', build('26.4.8', '26.4.8', true), 'problem: Web-UI 26.4.8 · service worker'],
  ['an unknown running build', build(undefined, '26.4.8'), 'unknown'],
  ['an unknown build of the server', build('26.4.8'), 'unknown'],
  ['a build of another kind', build('26.4.8', 'kim@example.com'), 'unknown'],
  [
    'limits that are not reached',
    judgeLimits([usage(4, 8), usage(1, 3, 'mem')]),
    'fine: cpu 4 / 8 · mem 1 / 3',
  ],
  ['a reached limit', judgeLimits([usage(8, 8), usage(1, 3, 'mem')]), 'problem: cpu 8 / 8'],
  ['no limit', judgeLimits([usage(8, Infinity), usage(NaN, 8), usage(1, 0)]), 'unknown'],
  ['no usage', judgeLimits([]), 'unknown'],
];

describe('checks', () => {
  for (const [what, judgment, expected] of CASES) {
    it(`${what} is judged as "${expected}"`, () => expect(shown(judgment)).to.equal(expected));
  }

  it('no evidence makes a judgment throw, and a problem always shows its evidence', () => {
    const number = fc.oneof(fc.double(), fc.integer());
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('26.4.8', CHROME));
    const judgments = fc.oneof(
      fc.record({ userAgent: text, missing: fc.array(text) }).map(judgeBrowser),
      fc
        .record({
          cookies: fc.option(fc.boolean(), { nil: undefined }),
          localStorage: fc.option(fc.boolean(), { nil: undefined }),
          sessionStorage: fc.option(fc.boolean(), { nil: undefined }),
        })
        .map(judgeCookies),
      fc.record({ date: fc.option(text), sentAt: number, receivedAt: number }).map(judgeClock),
      fc
        .option(
          fc.record({
            status: fc.option(number, { nil: undefined }),
            durationMs: number,
            version: fc.option(text, { nil: undefined }),
            host: fc.option(text, { nil: undefined }),
          }),
          { nil: undefined },
        )
        .map(judgeAnswer),
      fc
        .record({
          running: fc.option(text, { nil: undefined }),
          served: fc.option(text, { nil: undefined }),
          isWaiting: fc.boolean(),
        })
        .map(judgeBuild),
      fc.array(fc.record({ name: text, used: number, limit: number })).map(judgeLimits),
    );
    fc.assert(
      fc.property(judgments, fc.constantFrom(...UI_LANGUAGES), ({ state, evidence }, language) => {
        expect(['fine', 'problem', 'unknown']).to.include(state);
        for (const each of evidence) expect(evidenceText(each, language)).to.be.a('string');
        if (state === 'problem') expect(evidence).not.to.deep.equal([]);
      }),
      fuzz(500),
    );
  });

  it('gating: a role has only the checks of its audiences, and unknown names are ignored', () => {
    const names = [...CHECK_NAMES, 'toString', '__proto__', 'reboot', 'browser'];
    const open = CHECK_NAMES.filter((name) => CHECKS[name] === 'public');
    expect(checksFor(names, 'anonymous')).to.deep.equal(open);
    expect(checksFor(names, 'nobody')).to.deep.equal(open);
    expect(checksFor(names, 'user')).to.deep.equal(CHECK_NAMES);
  });
});
