import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withAnnouncement } from '../../src/model/announcements/announcement-log.js';
import { announcedQuote } from '../../src/model/announcements/announced-quote.js';
import {
  MAX_TEXT_LENGTH,
  plainText,
  type Announcement,
} from '../../src/model/announcements/announcement.js';
import { MessageIndex } from '../../src/model/message-match/message-index.js';
import { compileFolders } from '../../tools/content/compile.js';
import { announcedProbes, HARMLESS_ANNOUNCEMENTS, matchers } from '../retrieval/announcements.js';

/** The share of announcements whose entry must be found. */
const MIN_SHARE = 0.98;

describe('announcements of Web-UI', () => {
  const compiled = compileFolders(['docs-content']);
  assert.ok(compiled.ok);
  const matcherFor = matchers(compiled);

  it('announcements: each listed message in each form and language leads to its entry', () => {
    const probes = announcedProbes(compiled);
    const found = probes.filter(
      ({ announcement, lang, role, expect }) =>
        matcherFor(lang, role).entryOf(announcement) === expect,
    );
    assert.ok(probes.length > 20_000);
    assert.ok(found.length / probes.length >= MIN_SHARE);
  });

  it('announcements: harmless ones lead to no entry', () => {
    assert.ok(HARMLESS_ANNOUNCEMENTS.length >= 300);
    const matcher = matcherFor('en', 'superadmin');
    const wrong = HARMLESS_ANNOUNCEMENTS.filter((text) =>
      matcher.entryOf({ source: 'notification', text, time: 0 }),
    );
    assert.deepEqual(wrong, []);
  });

  it('announcements: a message whose entries are above the role leads to no entry above', () => {
    const audiences = new Map(compiled.content.map(({ id, metadata }) => [id, metadata.audience]));
    const matcher = matcherFor('en', 'user');
    for (const { announcement, lang } of announcedProbes(compiled)) {
      if (lang !== 'en') continue;
      const entry = matcher.entryOf(announcement);
      const audience = entry === undefined ? 'public' : audiences.get(entry);
      assert.ok(audience === 'public' || audience === 'user', `${announcement.text}: ${entry}`);
    }
  });

  it('announcements: a message that an entry quotes is the case, and no button or file is', () => {
    const quoteIn = (text: string, quotes: readonly string[], errorType = '') => {
      const announcement = { source: 'notification', text, errorType, time: 0 } as const;
      const index = announcedQuote(announcement, quotes);
      return index === undefined ? undefined : quotes[index];
    };
    const quotes = [
      'Refresh',
      'idle-timeout',
      'Folder … is full',
      'Folder',
      'model-definition.yaml',
    ];
    assert.equal(quoteIn('Error\nFolder thesis is full.', quotes), 'Folder … is full');
    assert.equal(quoteIn('The session ended: idle-timeout', quotes), 'idle-timeout');
    assert.equal(quoteIn('', quotes, 'https://example.org/probs/idle-timeout'), 'idle-timeout');
    assert.equal(quoteIn('Folder', quotes), undefined);
    assert.equal(quoteIn('Click the Refresh button of the list.', quotes), undefined);
    assert.equal(quoteIn('model-definition.yaml is missing.', quotes), undefined);
    assert.equal(
      quoteIn('세션이 만료되었습니다.', ['세션이 만료되었습니다']),
      '세션이 만료되었습니다',
    );
  });

  it('announcements: a text of 100 kB is compared in linear time', () => {
    const index = new MessageIndex(
      new Map([['one', { titles: ['The folder cannot be mounted twice.'] }]]),
      undefined,
    );
    const stepsOf = (length: number) =>
      index.match('the folder cannot be mounted '.repeat(length / 29)).steps;
    const [small, large] = [stepsOf(10_000), stepsOf(100_000)];
    assert.ok(large <= small * 10.5, `${small} steps at 10 kB, ${large} at 100 kB`);
    assert.equal(plainText('a'.repeat(100_000)).length, MAX_TEXT_LENGTH);
  });

  it('announcements: values that are no text, and invisible characters, are removed', () => {
    for (const value of [undefined, null, 7, {}, [], Symbol('a'), () => 'a']) {
      assert.equal(plainText(value), '');
    }
    assert.equal(plainText('a\u202eb\u0000c\ud800\nd'), 'a b c \nd');
  });

  it('announcements: the log counts a message, joins one event, and has at most 20', () => {
    const explained = (id: number, given: Partial<Announcement>) => ({
      ...{ id, count: 1, entry: 'one' },
      announcement: { source: 'notification', text: 'No.', time: 0, ...given } as const,
    });
    const once = withAnnouncement([], explained(1, {}));
    const twice = withAnnouncement(once, explained(2, { time: 60_000 }));
    assert.deepEqual(
      twice.map(({ id, count }) => [id, count]),
      [[1, 2]],
    );
    const request = withAnnouncement([], explained(1, { source: 'request', text: 'Conflict' }));
    const shown = withAnnouncement(request, explained(2, { source: 'toast', time: 1_000 }));
    assert.deepEqual(
      shown.map(({ announcement }) => announcement.text),
      ['No.'],
    );
    let log = once;
    for (let n = 0; n < 50; n += 1) {
      log = withAnnouncement(log, explained(n + 10, { text: String(n), time: n }));
    }
    assert.equal(log.length, 20);
    assert.equal(log[0]?.announcement.text, '49');
  });
});
