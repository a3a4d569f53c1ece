import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { settle } from './acting.fixtures.js';
import { measles, ReviewOfPlan, withHistory } from './plan-review.fixtures.js';

it('hydrates what a server rendered, without a word, and then has its buttons', async () => {
  const page = (
    <StrictMode>
      <ReviewOfPlan example={withHistory(measles)} />
    </StrictMode>
  );
  const container = document.body.appendChild(document.createElement('div'));
  // React 18 takes this page for a browser and warns of layout effects; the server tests run without a page.
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  container.innerHTML = renderToString(page);
  silent.mockRestore();
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const heading = container.querySelector('[data-part=finding-message]');
  render(page, { container, hydrate: true });
  await settle();
  expect(container.querySelector('[data-part=finding-message]')).toBe(heading);
  expect(container.querySelectorAll('[data-part=set-aside-button]')).toHaveLength(6);
  expect(error).not.toHaveBeenCalled();
});
