// Real Tab presses, many at a time: the page itself counts where the focus is, so that a test need not ask at each stop.
import type { Locator, Page } from 'playwright';

/** The next stop is mostly near: few presses first, then more at a time. */
const atFirst = 2;
const atOnce = 20;
const most = 400;

/** Presses Tab until the element has focus. What is pressed after that changes nothing. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const watch = await target.evaluateHandle((node) => {
    const hasFocus = () => (node.getRootNode() as Document).activeElement === node;
    const stay = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || !hasFocus()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', stay, true);
    return { hasFocus, end: () => window.removeEventListener('keydown', stay, true) };
  });
  try {
    let next = atFirst;
    for (let presses = 0; presses < most; presses += next) {
      if (await watch.evaluate(({ hasFocus }) => hasFocus())) return;
      if (presses > 0) next = Math.min(next * 2, atOnce);
      for (let press = 0; press < next; press++) await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${target}.`);
  } finally {
    await watch.evaluate(({ end }) => end());
  }
}
