import { render, screen } from '@testing-library/react';
import { StrictMode, useLayoutEffect, useRef } from 'react';
import { expect, it, vi } from 'vitest';
import { useFocusRescue } from './use-focus-rescue.js';

/** A button with a focus that is looked after, as long as it is there. */
function Cancel({ isThere = true, rescue }: { isThere?: boolean; rescue: () => void }) {
  const ref = useFocusRescue(rescue);
  return isThere ? (
    <button type="button" ref={ref}>
      Cancel
    </button>
  ) : null;
}

const focus = () => screen.getByRole('button').focus();
const turn = () => new Promise((resolve) => setTimeout(resolve));

it('rescues the focus of what has gone, once', async () => {
  const rescue = vi.fn();
  const { rerender } = render(<Cancel rescue={rescue} />);
  focus();
  rerender(<p>Done</p>);
  await turn();
  expect(rescue.mock.calls).toEqual([[document]]);
});

it('rescues the focus of a node that came later and goes before its component', async () => {
  const rescue = vi.fn();
  const { rerender } = render(<Cancel isThere={false} rescue={rescue} />);
  rerender(<Cancel rescue={rescue} />);
  focus();
  rerender(<Cancel isThere={false} rescue={rescue} />);
  await turn();
  expect(rescue).toHaveBeenCalledTimes(1);
});

/** Has focus before StrictMode re-runs the effects and takes each ref back once. */
function Focused({ rescue }: { rescue: () => void }) {
  const ref = useFocusRescue(rescue);
  const node = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => node.current?.focus(), []);
  return (
    <button
      type="button"
      ref={(next) => {
        if (next) node.current = next;
        ref(next);
      }}
    >
      Cancel
    </button>
  );
}

it('keeps focus where it was when StrictMode re-runs the effect', async () => {
  const rescue = vi.fn();
  // React re-runs effects only of what comes into a StrictMode that is the outermost, so no other wrapper.
  render(<Focused rescue={rescue} />, { wrapper: StrictMode });
  await turn();
  expect(document.activeElement).toBe(screen.getByRole('button'));
  expect(rescue).not.toHaveBeenCalled();
});

it('leaves the focus alone while the node stays', async () => {
  const rescue = vi.fn();
  const { rerender } = render(<Cancel rescue={rescue} />);
  focus();
  rerender(<Cancel rescue={rescue} />);
  await turn();
  expect(document.activeElement).toBe(screen.getByRole('button'));
  expect(rescue).not.toHaveBeenCalled();
});

it('leaves the focus alone where it was elsewhere', async () => {
  const rescue = vi.fn();
  const { rerender } = render(<Cancel rescue={rescue} />);
  rerender(<p>Done</p>);
  await turn();
  expect(rescue).not.toHaveBeenCalled();
});
