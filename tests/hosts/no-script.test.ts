// Without a script: the same entries from the form, and the same text from a strict content system.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { afterKses } from '../e2e/embed-static-kses.js';
import { type HostsSite, openHosts, widgetFrames } from './hosts-site.js';

let site: HostsSite;

beforeAll(async () => {
  site = await openHosts();
});
afterAll(() => site.close());

/** Fills in the form by the names that people see, sends it, and gives the entries that say something. */
async function send(page: Page): Promise<[string, string][]> {
  const first = page.getByRole('group', { name: /why is community engagement appropriate/i });
  await page.getByRole('radio', { name: 'Co-produce' }).check();
  await first.getByRole('radio', { name: 'Answered' }).check();
  await first
    .getByRole('textbox', { name: 'Notes and evidence (optional)' })
    .fill('One\ntwo & three');
  await first.getByText('Add evidence, owner or date').click();
  await first.getByRole('textbox', { name: 'Owner' }).fill('Engagement lead');
  const second = page.getByRole('group', { name: /has the purpose been clearly communicated/i });
  await second.getByRole('radio', { name: 'Does not apply' }).check();
  await second.getByRole('textbox', { name: /why/i }).fill('There is one audience.');
  await page.getByRole('button', { name: 'Send the plan' }).click();
  await page.waitForURL(/\?.*type=/);
  return [...new URL(page.url()).searchParams].filter(([, value]) => value !== '').sort();
}

test('the form sends what the elements send', async () => {
  const still = await site.open('no-script/', { javaScriptEnabled: false });
  const withoutScript = await send(still.page);
  expect(await still.page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'The plan was sent',
  );
  await still.close();

  const { page, problems, close } = await site.open('plain/');
  await widgetFrames(page);
  expect(await send(page)).toEqual(withoutScript);
  expect(withoutScript).toContainEqual(['type', 'co-produce']);
  expect(withoutScript).toContainEqual(['assessment.define-purpose.1', 'answered']);
  expect(withoutScript.length).toBeGreaterThanOrEqual(6);
  expect(problems).toEqual([]);
  await close();
});

test('no script runs on the pages that promise so', async () => {
  for (const path of ['no-script/', 'no-script/sent/', 'wordpress/without-script/']) {
    const { page, problems, close } = await site.open(path);
    expect(await page.locator('script').count()).toBe(0);
    expect(problems).toEqual([]);
    // A planted one is stopped by the policy.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/kit/loader.js';
      document.head.append(script);
    });
    await expect.poll(() => problems.join()).toContain('script-src');
    await close();
  }
});

test('a content system that is strict keeps the whole post as its author wrote it', async () => {
  const file = new URL('../../docs/examples/hosts/dist/wordpress/index.html', import.meta.url);
  const html = readFileSync(fileURLToPath(file), 'utf8');
  const [, post = ''] =
    html.match(/<div class="wp-block-post-content">([\s\S]*)<\/div>\s*<\/main>/) ?? [];
  expect(post).toContain('data-engagement="standards"');
  const { page, close } = await site.open('', { bypassCSP: true });
  const kept = (before: string, after: string) =>
    page.evaluate(
      ([one = '', other = '']) => {
        const body = (text: string) => new DOMParser().parseFromString(text, 'text/html').body;
        return body(one).isEqualNode(body(other));
      },
      [before, after],
    );
  expect(await kept(post, afterKses(post))).toBe(true);
  // Our own tags would go.
  const tags = post.replace(/<div data-engagement="(\w+)"/g, '<engagement-$1 data-engagement="$1"');
  expect(await kept(tags, afterKses(tags))).toBe(false);
  await close();
});
