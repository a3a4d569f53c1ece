import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { follow } from './follow.js';

const go = vi.fn();
const place = '#there';

function link() {
  go.mockClear();
  render(
    <a href={place} onClick={(event) => follow(event, go)}>
      There
    </a>,
  );
  return screen.getByRole('link');
}

it('goes there in place of the browser', () => {
  expect(fireEvent.click(link())).toBe(false);
  expect(go).toHaveBeenCalledOnce();
});

it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])(
  'leaves a click with %s to the browser',
  (key) => {
    expect(fireEvent.click(link(), { [key]: true })).toBe(true);
    expect(go).not.toHaveBeenCalled();
  },
);
