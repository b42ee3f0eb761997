/** The timeout of a browser and its driver, long enough for a busy machine. */
export const DRIVER_TIMEOUT_MS = 5 * 60 * 1000;

/** Launch options of puppeteer. */
export const PATIENT_LAUNCH = { timeout: DRIVER_TIMEOUT_MS, protocolTimeout: DRIVER_TIMEOUT_MS };

/** Creates a page of puppeteer. */
export async function patientPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(DRIVER_TIMEOUT_MS);
  return page;
}

/**
 * Gives the commands of the test runner more than 20 seconds. The runner has no option for this
 * timeout.
 */
export const patientCommands = () => ({
  name: 'patient-commands',
  transform({ path, body }) {
    if (path !== '/__web-dev-server__web-socket.js') return undefined;
    return String(body).replaceAll('20000', String(DRIVER_TIMEOUT_MS));
  },
});
