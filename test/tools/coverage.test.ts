import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { MENU_KEYS } from '../../src/model/menu.js';
import { compileFolder } from '../../tools/content/compile.js';
import { contentOf, markdown, yaml } from './content.js';
import { EXCEPTIONS } from './coverage-exceptions.js';
import { gapsIn, rolesThatOpen, type Gap } from './coverage.js';

const inWords = ({ page, role }: Gap): string => `${page} for ${role}`;

describe('the coverage guard', () => {
  const gapsOf = (facts: Parameters<typeof yaml>[0], page: string): readonly string[] =>
    gapsIn(contentOf({ 'a/entry.yaml': yaml(facts), 'a/en.md': markdown('Text.') }))
      .filter((gap) => gap.page === page)
      .map(({ role }) => role);

  it('asks for an entry on every page, for each role that can open it', () => {
    assert.deepEqual(
      gapsIn([]).map(inWords),
      MENU_KEYS.flatMap((page) => rolesThatOpen(page).map((role) => inWords({ page, role }))),
    );
    assert.deepEqual(rolesThatOpen('login'), ['anonymous', 'user', 'admin', 'superadmin']);
    assert.deepEqual(rolesThatOpen('environment'), ['admin', 'superadmin']);
  });

  it('counts an entry for the roles that may see it', () => {
    const pages = '[environment]';
    assert.deepEqual(gapsOf({ audience: 'user', pages }, 'environment'), []);
    assert.deepEqual(gapsOf({ audience: 'superadmin', pages }, 'environment'), ['admin']);
  });

  it('counts a rule for one tab, and nothing that is everywhere', () => {
    const tab = '[{ page: environment, tab: registry }]';
    assert.deepEqual(gapsOf({ pages: tab }, 'environment'), []);
    assert.equal(gapsOf({ pages: 'everywhere' }, 'environment').length, 2);
  });
});

describe('the product has an entry of its own', () => {
  const compiled = compileFolder(join(import.meta.dirname, '../../docs-content'));
  assert.ok(compiled.ok);
  const gaps = gapsIn(compiled.content).map(inWords);

  for (const page of MENU_KEYS) {
    it(`for ${page}, or a reason why not`, () => {
      const excepted = EXCEPTIONS.filter((exception) => exception.page === page).flatMap(
        ({ roles }) => roles.map((role) => inWords({ page, role })),
      );
      const open = rolesThatOpen(page).map((role) => inWords({ page, role }));
      // Both ways: no gap without a reason, and no reason without a gap.
      assert.deepEqual(
        excepted,
        gaps.filter((gap) => open.includes(gap)),
      );
    });
  }

  it('and each reason says something', () => {
    for (const { page, reason } of EXCEPTIONS) assert.match(reason, /^[A-Z].{30,}\.$/, page);
  });
});
