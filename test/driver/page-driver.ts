import type { Locator, Page } from '@playwright/test';
import type { HelpDriver } from './help-driver.js';

/** The header's Help button of each family, and the launcher of the help. */
const LAUNCHERS =
  '[data-testid=button-help], :is(.webui-header-container, .non-draggable) a:has(.anticon-question-circle), bai-help-launcher button';

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

  /** The element that contains the drawer. It exists once the help is loaded. */
  get root(): Locator {
    return this.page.locator('bai-help-root');
  }

  /** The links to entries in the lists of the drawer. */
  get entries(): Locator {
    return this.page.locator('bai-help-home a[data-entry-id]');
  }

  /** The results of a search. */
  get options(): Locator {
    return this.page.locator('bai-help-search [role=option]');
  }

  /** The open entry. */
  get article(): Locator {
    return this.page.locator('bai-help-article article');
  }

  /** The paragraphs of the open entry. */
  get text(): Locator {
    return this.article.locator('p');
  }

  /** The page of the help in Web-UI's menu. */
  get helpPage(): Locator {
    return this.page.locator('bai-help-page');
  }

  /** The hints in the page. */
  get hints(): Locator {
    return this.page.locator('bai-help-hint');
  }

  /** The hints in the list of the drawer, whose controls are not in the page. */
  get listedHints(): Locator {
    return this.page.locator('bai-help-unanchored-hints [data-hint-id]');
  }

  /** The ring around a control that "show me" leads to. */
  get ring(): Locator {
    return this.page.locator('bai-help-spotlight-ring .ring');
  }

  /** The list of keyboard shortcuts. */
  get shortcuts(): Locator {
    return this.page.locator('bai-help-shortcuts');
  }

  /** The launcher tab of the help. */
  get tab(): Locator {
    return this.page.locator('bai-help-launcher button');
  }

  /** The control that opens the drawer: the Help button or the tab. */
  get launcher(): Locator {
    return this.page.locator(LAUNCHERS).filter({ visible: true }).first();
  }

  /** The open entry, if it is this one. */
  articleOf(id: string): Locator {
    return this.page.locator(`bai-help-article article[data-entry-id="${id}"]`);
  }

  /** A hint in the page. */
  hint(id: string): Locator {
    return this.page.locator(`bai-help-hint[data-hint-id="${id}"]`);
  }

  /** A hint in the list of the drawer, whose control is not in the page. */
  listedHint(id: string): Locator {
    return this.listedHints.and(this.page.locator(`[data-hint-id="${id}"]`));
  }

  /** Finds the links and buttons of the open entry by their target. */
  links(target: string): Locator {
    return this.article.locator(`[data-link^="${target}"]`);
  }

  async open(): Promise<void> {
    // Until the plugin is loaded, the button belongs to the host.
    await this.root.waitFor({ state: 'attached' });
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
    return (await idsOf(this.article))[0];
  }
}

/** Returns the drawer of a page. */
export const drawerOf = (page: Page): PageDriver => new PageDriver(page);
