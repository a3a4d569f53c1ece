import { render, screen } from '@testing-library/react';
import { StrictMode, useLayoutEffect, useRef } from 'react';
import { expect, it, vi } from 'vitest';
import { useFocusRescue } from './use-focus-rescue.js';

/** A button that has the focus from the start. */
function Focused({ rescue }: { rescue: (root: Document | ShadowRoot) => void }) {
  const node = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => node.current?.focus(), []);
  useFocusRescue(node, rescue);
  return (
    <button type="button" ref={node}>
      Cancel
    </button>
  );
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

it('rescues the focus of what has gone, once', async () => {
  const rescue = vi.fn();
  const { rerender } = render(<Focused rescue={rescue} />);
  expect(document.activeElement).toBe(screen.getByRole('button'));
  rerender(<p>Done</p>);
  await turn();
  expect(rescue.mock.calls).toEqual([[document]]);
});

it('leaves the focus alone where StrictMode runs effects twice', async () => {
  const rescue = vi.fn();
  render(
    <StrictMode>
      <Focused rescue={rescue} />
    </StrictMode>,
  );
  await turn();
  expect(document.activeElement).toBe(screen.getByRole('button'));
  expect(rescue).not.toHaveBeenCalled();
});

it('leaves the focus alone where it was elsewhere', async () => {
  const rescue = vi.fn();
  const { rerender } = render(<Focused rescue={rescue} />);
  screen.getByRole('button').blur();
  rerender(<p>Done</p>);
  await turn();
  expect(rescue).not.toHaveBeenCalled();
});
