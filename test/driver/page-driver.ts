import type { Locator, Page } from '@playwright/test';
import type { HelpDriver } from './help-driver.js';

/** The header's Help button of each family, and the launcher of the help. */
const LAUNCHERS =
  '[data-testid=button-help], .webui-header-container a:has(.anticon-question-circle), bai-help-launcher button';

const idsOf = (elements: Locator): Promise<string[]> =>
  elements.evaluateAll((all) => all.map((each) => each.getAttribute('data-entry-id') ?? ''));

/** The drawer of a page in the stand-in. Answers are those of the moment: poll them. */
export class PageDriver implements HelpDriver {
  constructor(private readonly page: Page) {}

  get panel(): Locator {
    return this.page.locator('bai-help-drawer aside');
  }

  get field(): Locator {
    return this.page.locator('bai-help-search input');
  }

  /** The launcher tab of the help. */
  get tab(): Locator {
    return this.page.locator('bai-help-launcher button');
  }

  /** The control that opens the drawer: the Help button or the tab. */
  get launcher(): Locator {
    return this.page.locator(LAUNCHERS).filter({ visible: true }).first();
  }

  async open(): Promise<void> {
    // Until the plugin is loaded, the button belongs to the host.
    await this.page.locator('bai-help-root').waitFor({ state: 'attached' });
    // The login panel covers the header, and the tab is above both.
    const loggedOut = await this.page.evaluate(() => window.standIn.state.role === 'anonymous');
    await (loggedOut ? this.tab : this.launcher).click();
  }

  press(name: string): Promise<void> {
    return this.panel.getByRole('button', { name, exact: true }).click();
  }

  async key(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.page.keyboard.press(name);
  }

  search(query: string): Promise<void> {
    return this.field.fill(query);
  }

  isOpen(): Promise<boolean> {
    return this.panel.isVisible();
  }

  listed(list?: 'fitting' | 'others'): Promise<string[]> {
    const lists = list ? `[data-list=${list}]` : 'bai-help-home';
    return idsOf(this.panel.locator(`${lists} a[data-entry-id]`));
  }

  results(): Promise<string[]> {
    return idsOf(this.panel.locator('[role=option]'));
  }

  async entry(): Promise<string | undefined> {
    return (await idsOf(this.panel.locator('article')))[0];
  }
}

/** Returns the drawer of a page. */
export const drawerOf = (page: Page): PageDriver => new PageDriver(page);
