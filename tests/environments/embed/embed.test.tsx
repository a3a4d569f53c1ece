import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Fragment, options } from 'preact';
import * as React from 'react';
import { expect, test, vi } from 'vitest';

test('this project runs on the embed’s own thin module over Preact, without preact/compat', () => {
  expect(React.Fragment).toBe(Fragment);
  expect(Object.keys(React)).not.toContain('Suspense');
  const before = options.vnode;
  const made = vi.fn();
  options.vnode = (node) => {
    before?.(node);
    made((node as { $$typeof?: symbol }).$$typeof);
  };
  React.createElement('p');
  options.vnode = before;
  expect(made).toHaveBeenCalledWith(undefined);
});

test('events and attributes go by the names that React gives them', async () => {
  const [changed, left] = [vi.fn(), vi.fn()];
  render(
    <>
      <input onChange={({ nativeEvent }) => changed(nativeEvent.type)} onBlur={left} />
      <svg aria-hidden="true">
        <path strokeWidth={2} />
      </svg>
    </>,
  );
  await userEvent.type(screen.getByRole('textbox'), 'ab');
  await userEvent.tab();
  expect(changed.mock.calls).toEqual([['input'], ['input']]);
  expect(left).toHaveBeenCalledOnce();
  expect(document.querySelector('path')?.getAttribute('stroke-width')).toBe('2');
});
