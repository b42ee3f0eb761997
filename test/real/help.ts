import type { Locator, Page } from '@playwright/test';
import { eventually } from './eventually.js';

/** The help in a released Web-UI, as a user operates it. */
export class Help {
  constructor(readonly page: Page) {}

  get drawer(): Locator {
    return this.page.locator('bai-help-drawer aside');
  }

  /** The tab at the edge of the window. */
  get tab(): Locator {
    return this.page.locator('bai-help-launcher button');
  }

  /** Web-UI's own Help button, found without the help of the plugin. */
  get hostButton(): Locator {
    return this.page
      .locator(
        [
          '[data-testid="button-help"]',
          '.webui-header-container a:has(.anticon-question-circle)',
          '.non-draggable a:has(.anticon-question-circle)',
          'mwc-icon-button#help-page-button',
        ].join(', '),
      )
      .filter({ visible: true })
      .first();
  }

  async isOpen(): Promise<boolean> {
    return this.drawer.isVisible();
  }

  /** Opens the drawer with the shortcut. */
  async open(): Promise<boolean> {
    if (await this.isOpen()) return true;
    await this.page.locator('bai-help-root').waitFor({ state: 'attached' });
    await this.page.keyboard.press('?');
    return eventually(() => this.isOpen());
  }

  async close(): Promise<boolean> {
    if (!(await this.isOpen())) return true;
    await this.page.locator('bai-help-drawer [title]').first().waitFor();
    await this.drawer.focus();
    await this.page.keyboard.press('Escape');
    return eventually(async () => !(await this.isOpen()));
  }

  /** Shows the lists of entries. */
  async goHome(): Promise<void> {
    await this.open();
    await this.page.evaluate(() => (location.hash = ''));
    const home = this.page.locator('bai-help-header [title="All help"]');
    if (await home.isVisible()) await home.click();
    await this.page.locator('bai-help-drawer bai-help-home').waitFor();
  }

  /** Returns the ids of the entries that fit the page, in order. */
  async listed(): Promise<readonly string[]> {
    return this.page
      .locator('bai-help-drawer [data-list=fitting] a[data-entry-id]')
      .evaluateAll((links) => links.flatMap((link) => link.getAttribute('data-entry-id') ?? []));
  }

  /** Opens an entry by its address. */
  async read(id: string): Promise<boolean> {
    await this.page.evaluate((hash) => {
      location.hash = '';
      location.hash = hash;
    }, `#help=${id}`);
    const text = this.article(id).locator(':is(p, ol, ul):not([role=status], .language)').first();
    return eventually(() => text.isVisible());
  }

  article(id: string): Locator {
    return this.page.locator(`bai-help-drawer bai-help-article [data-entry-id="${id}"]`).first();
  }

  /** The ids of entries in any tree of the page. */
  async ids(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.pageTools.entryIds());
  }
}
