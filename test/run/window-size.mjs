/**
 * Resizes the window for `setViewport` of test/support/browser.ts, in all three browsers. The
 * command of the runner does not support WebKit.
 */
export const windowSize = () => ({
  name: 'window-size',
  async executeCommand({ command, payload, session }) {
    if (command !== 'window-size') return undefined;
    if (session.browser.type === 'webdriver') await resize(session.browser.driver, payload);
    else await session.browser.getPage(session.id).setViewport(payload);
    return true;
  },
});

/** Resizes a window by the size of the page plus the toolbars. */
async function resize(driver, { width, height }) {
  const around = await driver.execute('return outerHeight - innerHeight');
  await driver.setWindowRect(0, 0, width, height + around);
}
