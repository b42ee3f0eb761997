/**
 * Answers `setViewport` of test/support/viewport.ts in all three browsers: the runner's own command
 * knows no WebKit.
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

/** A driver sizes windows with what is around the page. */
async function resize(driver, { width, height }) {
  const around = await driver.execute('return outerHeight - innerHeight');
  await driver.setWindowRect(0, 0, width, height + around);
}
