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
