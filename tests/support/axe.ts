// axe with the WCAG 2.2 A and AA tags and best practices, asked for by name.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  // A frame is a page of its own, and is asked by itself.
  iframes: false,
  // Of what is as it should be nobody reads where it is, and finding that out takes longest.
  resultTypes: ['violations', 'incomplete'],
};
const everything: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const colours: RunOptions['runOnly'] = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block'],
};

/**
 * What axe finds on a page, a line each: the rule and where. `unsure` is what axe could not decide. Where a page was
 * looked at before and only its colours have changed since, `'colours'` is enough.
 */
export async function axe(
  page: Page | Frame,
  what: 'everything' | 'colours' = 'everything',
): Promise<{ violations: string[]; unsure: string[] }> {
  // Evaluated, not as a script of the page: its policy may allow none.
  await page.evaluate(code);
  const results: AxeResults = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(asked),
    { ...options, runOnly: what === 'everything' ? everything : colours },
  );
  const lines = (found: AxeResults['violations']) =>
    found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  return { violations: lines(results.violations), unsure: lines(results.incomplete) };
}
