// What a page says of saving.
import type { Page } from 'playwright';

/**
 * Waits until the page says that the plan is saved in this browser.
 * The line itself, since a page may announce the same words in its live region too.
 */
export const untilSaved = (page: Page): Promise<void> =>
  page
    .locator('[data-scope="plan-file"][data-part="status-line"]')
    .filter({ hasText: /^Saved in this browser on/ })
    .waitFor();
