import { expect, test, type Locator, type Page } from '@playwright/test';
import { IS_DEEP } from '../support/depth.js';
import { drawerOf } from '../driver/page-driver.js';
import { noErrors } from './support/no-errors.js';
import {
  VERSIONS,
  goTo,
  openHelp,
  openWebUi,
  type Preset,
  type Version,
} from './support/web-ui.js';
import { DEEP, REPEAT, repeatsOf } from './support/tags.js';

type Role = 'user' | 'admin' | 'superadmin';

/** The page, control and roles of each shipped hint. */
interface Place {
  readonly hint: string;
  readonly path: Readonly<Record<'shell' | 'react', string>>;
  readonly roles: readonly Role[];
  readonly side: 'above' | 'below';
  /** The control, found by its role and its name in each language. */
  readonly control: (page: Page, language: Language) => Locator;
}

type Language = 'en' | 'ko' | 'de';

/** The rounds of fifty redraws each. */
const ROUNDS = IS_DEEP ? 20 : 4;

/** Longer than the help waits for a control, in ms. */
const ANCHOR_TIMEOUT_MS = 6000;

const NAMES = {
  recalculate: { en: 'Recalculate Usage', ko: '사용량 재계산', de: 'Nutzung neu berechnen' },
  rescan: { en: 'Rescan Images', ko: '이미지 리스캔', de: 'Bilder erneut scannen' },
} as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const table = (page: Page) => page.locator('table').filter({ visible: true }).first();

const PLACES: readonly Place[] = [
  {
    hint: 'recalculate-usage',
    path: { shell: '/maintenance', react: '/admin/maintenance' },
    roles: ['admin', 'superadmin'],
    side: 'below',
    control: (page, language) => button(page, NAMES.recalculate[language]),
  },
  {
    hint: 'rescan-images',
    path: { shell: '/maintenance', react: '/admin/maintenance' },
    roles: ['superadmin'],
    side: 'below',
    control: (page, language) => button(page, NAMES.rescan[language]),
  },
  {
    hint: 'one-registry',
    path: { shell: '/environment?tab=registry', react: '/admin/environment?tab=registry' },
    roles: ['superadmin'],
    side: 'above',
    control: table,
  },
  {
    hint: 'missing-image',
    path: { shell: '/environment', react: '/admin/environment' },
    roles: ['superadmin'],
    side: 'above',
    control: table,
  },
  {
    hint: 'pending-session',
    path: { shell: '/job', react: '/project/default/session' },
    roles: ['user', 'admin', 'superadmin'],
    side: 'above',
    control: table,
  },
  {
    hint: 'mount-a-folder',
    path: { shell: '/session/start', react: '/project/default/session/start' },
    roles: ['user', 'admin', 'superadmin'],
    side: 'below',
    control: (page) => page.locator('dt').filter({ visible: true }).last(),
  },
];

const hints = (page: Page) => drawerOf(page).hints;
const hint = (page: Page, id: string) => drawerOf(page).hint(id);

/** Whether a hint is on its side of the control, also in reading order. */
async function isInFlowBeside(page: Page, { hint: id, side, control }: Place, language: Language) {
  const target = await control(page, language).elementHandle();
  return hint(page, id).evaluate(
    (element, [other, where]) => {
      const [own, its] = [element, other].map((each) => each.getBoundingClientRect());
      if (!own || !its || own.height === 0) return 'it is not shown';
      const apart = where === 'above' ? its.top - own.bottom : own.top - its.bottom;
      if (apart < -1 || apart > 140) return `it is ${String(apart)} px away`;
      if (own.left > its.right || own.right < its.left) return 'it is somewhere else';
      // Content of a shadow root is read at the position of its host.
      let at: Node = other;
      while (at.getRootNode() !== element.getRootNode()) {
        const root = at.getRootNode();
        if (!(root instanceof ShadowRoot)) return 'it is in another tree';
        at = root.host;
      }
      const follows = at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      return Boolean(follows) === (where === 'below') ? 'beside' : 'it is read at the wrong place';
    },
    [target, side] as const,
  );
}

const open = (page: Page, version: Version, rest: Omit<Preset, 'family'>) =>
  openWebUi(page, { ...version.preset, ...rest });

test('shell: the hint of the sessions is above a grid with slotted headings, outside of its tree', async ({
  page,
}) => {
  await openWebUi(page, { family: 'shell', role: 'user', grid: 'slotted' });
  await goTo(page, '/job');
  const placed = hint(page, 'pending-session');
  await expect(placed).toBeVisible();
  await expect(page.locator('vaadin-grid bai-help-hint')).toHaveCount(0);
  const [own, grid] = [await placed.boundingBox(), await page.locator('vaadin-grid').boundingBox()];
  expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(grid?.y ?? 0);
});

for (const version of VERSIONS) {
  test.describe(version.name, { tag: repeatsOf(version) }, () => {
    for (const language of ['en', 'ko', 'de'] as const) {
      for (const role of ['user', 'admin', 'superadmin'] as const) {
        const title = `${language} ${role}: each hint is beside its control`;
        test(title, { tag: language === 'en' ? [] : REPEAT }, async ({ page }) => {
          const errors = noErrors(page);
          await open(page, version, { role, language });
          for (const place of PLACES) {
            await goTo(page, place.path[version.family]);
            const expected = PLACES.filter(
              ({ path, roles }) =>
                path[version.family] === place.path[version.family] && roles.includes(role),
            ).map((each) => each.hint);
            await expect.poll(() => ids(page), place.hint).toEqual(expected);
            if (!place.roles.includes(role)) continue;
            await expect
              .poll(() => isInFlowBeside(page, place, language), `${place.hint} beside its control`)
              .toBe('beside');
            await expect(hint(page, place.hint)).not.toHaveAttribute('data-target', '');
          }
          expect(errors).toEqual([]);
        });
      }
    }

    test(`anchors find their controls by name alone, and never a wrong control`, async ({
      page,
    }) => {
      await open(page, version, { role: 'superadmin', language: 'ko', scramble: 'marks' });
      for (const place of PLACES) {
        await goTo(page, place.path[version.family]);
        await expect
          .poll(() => isInFlowBeside(page, place, 'ko').catch(String), place.hint)
          .toBe('beside');
      }
    });

    test(`hints without a control are shown in the drawer and reported`, async ({ page }) => {
      await page.clock.install();
      await page.addInitScript(() => {
        const reported: string[] = [];
        Reflect.set(globalThis, 'reported', reported);
        document.addEventListener('bai-help-diagnostic', (event) => {
          reported.push(Reflect.get(event, 'about'));
        });
      });
      await open(page, version, { role: 'superadmin', scramble: 'texts' });
      await openHelp(page);
      for (const { hint: id, path } of PLACES) {
        await goTo(page, path[version.family]);
        // The clock skips the wait for a missing control.
        await page.clock.fastForward(ANCHOR_TIMEOUT_MS);
        await expect(drawerOf(page).listedHint(id)).toBeVisible();
        await expect(hints(page)).toHaveCount(0);
      }
      const reported = await page.evaluate(() => Reflect.get(globalThis, 'reported') as string[]);
      expect(new Set(reported)).toEqual(new Set(PLACES.map(({ hint: id }) => id)));
    });

    test(
      `each control has one hint through many redraws, tabs and languages`,
      { tag: DEEP },
      async ({ page }) => {
        test.setTimeout(180_000);
        const errors = noErrors(page);
        const registry = PLACES.find(({ hint: id }) => id === 'one-registry');
        if (!registry) throw new Error('There is no such hint any more.');
        await open(page, version, { role: 'superadmin' });
        await goTo(page, registry.path[version.family]);
        await expect(hint(page, 'one-registry')).toBeVisible();
        for (let round = 0; round < ROUNDS; round++) {
          await page.evaluate(
            async ([tab, language]) => {
              await window.standIn.redraw(50);
              window.standIn.tab(tab);
              window.standIn.setLanguage(language);
            },
            [
              round % 2 === 0 ? 'image' : 'registry',
              ['ko', 'de', 'en'][round % 3] ?? 'en',
            ] as const,
          );
        }
        await page.evaluate(() => window.standIn.setLanguage('en'));
        await expect.poll(() => ids(page)).toEqual(['one-registry']);
        await expect.poll(() => isInFlowBeside(page, registry, 'en')).toBe('beside');
        expect(errors).toEqual([]);
      },
    );

    test(`the host's markup is the same with and without the help`, async ({ browser }) => {
      const markup: string[] = [];
      for (const plugins of [['backend-ai-help-drawer'], ['no-such-plugin']]) {
        const page = await browser.newPage();
        await open(page, version, { role: 'superadmin', plugins });
        const path = version.family === 'shell' ? '/maintenance' : '/admin/maintenance';
        await goTo(page, path);
        if (plugins[0] === 'backend-ai-help-drawer') await expect(hints(page)).toHaveCount(2);
        else await expect(button(page, NAMES.rescan.en)).toBeVisible();
        markup.push(await page.evaluate(hostMarkup));
        await page.close();
      }
      expect(markup[0]).toBe(markup[1]);
      expect(markup[0]).toContain('<button');
    });

    test(`"show me" leads from the sessions to the registry by keyboard alone`, async ({
      page,
    }) => {
      const errors = noErrors(page);
      await open(page, version, { role: 'superadmin' });
      await goTo(page, version.family === 'shell' ? '/job' : '/project/default/session');
      await expect(hints(page)).toHaveCount(1);
      await page.keyboard.press('?');
      const search = drawerOf(page).field;
      while (!(await search.evaluate((input) => input.matches(':focus')))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('pushed image');
      await expect(drawerOf(page).options.first()).toBeVisible();
      await page.keyboard.press('Enter');
      const link = page.locator('[data-link="show:registry-refresh"]');
      await expect(link).toBeVisible();
      while (!(await link.evaluate((anchor) => anchor.matches(':focus')))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');

      const ring = drawerOf(page).ring;
      await expect(ring).toBeVisible();
      expect(new URL(page.url()).search).toBe('?tab=registry');
      await expect(drawerOf(page).panel).toBeVisible();
      await expect(page.locator('bai-help-spotlight [role=status]')).toHaveText(/Rescan Images/);
      const refresh =
        version.family === 'shell'
          ? page.locator('tbody tr').first().locator('.anticon-sync')
          : page.locator('tbody').getByRole('button', { name: 'Rescan Images' }).first();
      await expect
        .poll(async () => {
          const [around, control] = [await ring.boundingBox(), await refresh.boundingBox()];
          if (!around || !control) return false;
          const inX = around.x <= control.x && around.x + around.width >= control.x + control.width;
          const inY =
            around.y <= control.y && around.y + around.height >= control.y + control.height;
          return inX && inY;
        })
        .toBe(true);
      await page.keyboard.press('Escape');
      await expect(ring).toHaveCount(0);
      await expect(drawerOf(page).panel).toBeVisible();
      // No control was clicked, so that the host shows no notification.
      await expect(page.getByText('Updating registry information')).toHaveCount(0);
      expect(errors).toEqual([]);
    });

    test(`"show me" finds each control by name alone`, async ({ page }) => {
      await open(page, version, { role: 'superadmin', scramble: 'marks' });
      await expect(drawerOf(page).root).toBeAttached();
      const ring = drawerOf(page).ring;
      for (const [entry, anchor, around] of [
        ['resources-do-not-match', 'recalculate-usage', () => button(page, NAMES.recalculate.en)],
        ['image-not-displayed-after-push', 'rescan-images', () => button(page, NAMES.rescan.en)],
        [
          'image-not-displayed-after-push',
          'registry-refresh',
          // The icons of the shell have no names, so that the column is found by name instead.
          () =>
            version.family === 'shell'
              ? page.locator('th').filter({ hasText: 'Action', visible: true })
              : page.locator('tbody').getByRole('button', { name: NAMES.rescan.en }).first(),
        ],
      ] as const) {
        await page.evaluate((id) => (location.hash = `#help=${id}`), entry);
        await page.locator(`[data-link="show:${anchor}"]`).click();
        await expect(ring).toBeVisible();
        await expect
          .poll(async () => {
            const [outer, inner] = [await ring.boundingBox(), await around().boundingBox()];
            if (!outer || !inner) return false;
            const gaps = [inner.x - outer.x, inner.y - outer.y, outer.width - inner.width];
            return gaps.every((gap) => gap >= 0 && gap < 30);
          }, anchor)
          .toBe(true);
        await page.keyboard.press('Escape');
        await expect(ring).toHaveCount(0);
      }
    });

    test(`"show me" is not offered for pages above an admin`, async ({ page }) => {
      await open(page, version, { role: 'admin' });
      await expect(drawerOf(page).root).toBeAttached();
      for (const [id, shown] of [
        ['resources-do-not-match', []],
        ['users-cannot-launch-apps', ['show:session-table']],
      ] as const) {
        await page.evaluate((entry) => (location.hash = `#help=${entry}`), id);
        const article = page.locator(`article[data-entry-id=${id}]`);
        await expect(article.locator('ol, ul').first()).toBeVisible();
        const targets = await article
          .locator('[data-link^="show:"]')
          .evaluateAll((all) => all.map((each) => each.getAttribute('data-link')));
        expect(targets).toEqual(shown);
        await expect(article.locator('a[data-link="page:maintenance"]')).toHaveCount(0);
        // A page above an admin is a page for superadmins.
        await expect(article.locator('a[data-link^="page:agent"]')).toHaveCount(0);
        await expect(article.locator('a[data-link^="page:diagnostics"]')).toHaveCount(0);
      }
    });
  });
}

const ids = (page: Page): Promise<string[]> =>
  hints(page).evaluateAll((all) =>
    all.map((each) => (each instanceof HTMLElement ? (each.dataset['hintId'] ?? '') : '')),
  );

/** Serializes the trees of the host, with shadow roots and without elements of plugins. */
function hostMarkup(): string {
  const ours = /^(bai-help-|backend-ai-help-drawer$)/;
  const serialise = (node: Node): string => {
    if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
    // Skips nodes that change on every load, and entries of plugins in the sider.
    if (ours.test(node.localName) || node.matches('script, style, link, .sider a:has(span)')) {
      return '';
    }
    const attributes = [...node.attributes]
      .filter(({ name }) => !/^(id|aria-controls|aria-labelledby|style)$/.test(name))
      .map(({ name, value }) => ` ${name}="${value}"`)
      .sort();
    const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(serialise);
    return `<${node.localName}${attributes.join('')}>${inside.join('')}</${node.localName}>`;
  };
  return serialise(document.body);
}
