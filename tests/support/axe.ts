// axe with the WCAG 2.2 A and AA tags and best practices, asked for by name.
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

/** What axe finds on a page, a line each: the rule and where. `unsure` is what axe could not decide. */
export async function axe(page: Page): Promise<{ violations: string[]; unsure: string[] }> {
  await page.addScriptTag({ path });
  const results: AxeResults = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(asked),
    options,
  );
  const lines = (found: AxeResults['violations']) =>
    found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  return { violations: lines(results.violations), unsure: lines(results.incomplete) };
}
