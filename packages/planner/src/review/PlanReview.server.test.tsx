import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { measles, ReviewOfPlan, withHistory } from './plan-review.fixtures.js';

const spoken = vi.fn();
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(spoken);
});
afterEach(() => {
  expect(spoken).not.toHaveBeenCalled();
});

it('is whole to read without scripts: every word, and no button that would do nothing', () => {
  const html = renderToString(<ReviewOfPlan example={withHistory(measles)} />);
  expect(html).toContain('To share the promise');
  expect(html).toContain('Bring people in while options are worked out');
  expect(html).toContain('The clinical facts are not ours to change.');
  expect(html).toMatch(/<details[^>]*data-part="dismissed"/);
  expect(html).not.toContain('<button');
  expect(html).not.toContain('<textarea');
});

it('links from a moment to the heading of its finding without scripts', () => {
  const html = renderToString(<ReviewOfPlan example={measles} />);
  const [, target] = /href="#([^"]+)"/.exec(html) ?? [];
  expect(html).toMatch(new RegExp(`<h3[^>]* id="${target}"`));
});
