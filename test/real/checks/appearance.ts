import { eventually } from '../eventually.js';
import { allOf, notApplicable, ok, no, type Check } from './check.js';

export const language: Check = {
  name: 'language',
  title: "The drawer has the language of Web-UI's settings (Korean)",
  async run(tabs) {
    const { webUi, help } = await tabs.fresh({ language: 'ko', dark: true });
    await webUi.login('user');
    await webUi.settle();
    await help.open();
    const entry = webUi.page.locator('bai-help-drawer a[data-entry-id]').first();
    await eventually(() => entry.isVisible());
    const failures: string[] = [];
    const lang = await entry.getAttribute('lang');
    if (lang !== 'ko') failures.push(`entries are in ${lang ?? 'no language'}`);
    const name = (await help.drawer.getAttribute('aria-label')) ?? '';
    if (!/[가-힣]/.test(name)) failures.push(`the drawer is named ${name}`);
    return allOf(failures);
  },
};

export const dark: Check = {
  name: 'dark',
  title: 'The drawer is dark in the dark theme of Web-UI',
  async run(tabs) {
    const { webUi, help } = await tabs.fresh({ dark: true });
    if (webUi.family === 'classic') return notApplicable('no dark theme');
    await webUi.login('user');
    await webUi.settle();
    await help.open();
    const isDark = () =>
      help.drawer.evaluate((element) => {
        for (let node: Element | null = element; node;) {
          const [red = 0, green = 0, blue = 0, alpha = 1] = (
            getComputedStyle(node).backgroundColor.match(/[\d.]+/g) ?? []
          ).map(Number);
          if (alpha > 0.5) return red + green + blue < 200;
          const root: Node = node.getRootNode();
          node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
        }
        return false;
      });
    return (await eventually(isDark)) ? ok() : no('the drawer is light');
  },
};
