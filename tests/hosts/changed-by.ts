// What a late element changes of the page around it.
import type { Page } from 'playwright';
import { differences, stylesOf } from './computed-styles.js';
import type { HostsSite } from './hosts-site.js';

/** How the page's own styles differ between without the kit and with it, once `isReady` says that it is there. */
export async function changedBy(
  site: HostsSite,
  path: string,
  isReady: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const look = async (withKit: boolean) => {
    const { page, close } = await site.open(path, {
      prepare: (each) => withKit || each.route('**/*.js', (route) => route.abort()),
    });
    if (withKit) await isReady(page);
    const styles = await stylesOf(page);
    await close();
    return styles;
  };
  return differences(await look(false), await look(true));
}
