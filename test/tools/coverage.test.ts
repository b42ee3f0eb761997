import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { MENU_KEYS } from '../../src/model/menu.js';
import { compileFolders } from '../../tools/content/compile.js';
import { contentOf, markdown, yaml } from './content.js';
import { EXCEPTIONS } from './coverage-exceptions.js';
import { gapsIn, rolesThatOpen, type Gap } from './coverage.js';

const describeGap = ({ page, role }: Gap): string => `${page} for ${role}`;

describe('coverage', () => {
  const gapsOf = (facts: Parameters<typeof yaml>[0], page: string): readonly string[] =>
    gapsIn(contentOf({ 'a/entry.yaml': yaml(facts), 'a/en.md': markdown('Text.') }))
      .filter((gap) => gap.page === page)
      .map(({ role }) => role);

  it('coverage: expects an entry on every page for each role that can open it', () => {
    assert.deepEqual(
      gapsIn([]).map(describeGap),
      MENU_KEYS.flatMap((page) => rolesThatOpen(page).map((role) => describeGap({ page, role }))),
    );
    assert.deepEqual(rolesThatOpen('login'), ['anonymous', 'user', 'admin', 'superadmin']);
    assert.deepEqual(rolesThatOpen('environment'), ['admin', 'superadmin']);
  });

  it('coverage: counts an entry only for roles that may see it', () => {
    const pages = '[environment]';
    assert.deepEqual(gapsOf({ audience: 'user', pages }, 'environment'), []);
    assert.deepEqual(gapsOf({ audience: 'superadmin', pages }, 'environment'), ['admin']);
  });

  it('coverage: counts an entry for a single tab, but no entry for everywhere', () => {
    const tab = '[{ page: environment, tab: registry }]';
    assert.deepEqual(gapsOf({ pages: tab }, 'environment'), []);
    assert.equal(gapsOf({ pages: 'everywhere' }, 'environment').length, 2);
  });
});

describe('coverage of the shipped entries', () => {
  const compiled = compileFolders([join(import.meta.dirname, '../../docs-content')]);
  assert.ok(compiled.ok);
  const gaps = gapsIn(compiled.content).map(describeGap);

  for (const page of MENU_KEYS) {
    it(`coverage: page ${page} has an entry for each role, or an exception`, () => {
      const excepted = EXCEPTIONS.filter((exception) => exception.page === page).flatMap(
        ({ roles }) => roles.map((role) => describeGap({ page, role })),
      );
      const open = rolesThatOpen(page).map((role) => describeGap({ page, role }));
      // An exception without a gap fails too.
      assert.deepEqual(
        excepted,
        gaps.filter((gap) => open.includes(gap)),
      );
    });
  }

  it('coverage: each exception has a reason', () => {
    for (const { page, reason } of EXCEPTIONS) assert.match(reason, /^[A-Z].{30,}\.$/, page);
  });
});
