import { act, render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type ChangeDetails, createChangeDetails } from './change-details.js';
import { useControllableState } from './useControllableState.js';

type Details = ChangeDetails<'step' | 'reset'>;
type Setter = (next: number | ((current: number) => number), details: Details) => boolean;

interface CounterProps {
  value?: number;
  onValueChange?: (value: number, details: Details) => void;
}

let set: Setter;
const setters = new Set<Setter>();

function Counter({ value, onValueChange }: CounterProps) {
  const [count, change] = useControllableState<number, Details>({
    value,
    defaultValue: 1,
    onValueChange,
  });
  set = change;
  setters.add(change);
  return <output>{count}</output>;
}

function Host() {
  const [value, setValue] = useState(1);
  return <Counter value={value} onValueChange={setValue} />;
}

const shown = () => Number(screen.getByRole('status').textContent);
const step = (next: Parameters<Setter>[0] = (count) => count + 1) => {
  let taken: boolean | undefined;
  act(() => {
    taken = set(next, createChangeDetails('step'));
  });
  return taken;
};

describe('left to the component', () => {
  it('begins with its default, changes, and tells the host', () => {
    const onValueChange = vi.fn();
    render(<Counter onValueChange={onValueChange} />, { wrapper: StrictMode });
    expect(shown()).toBe(1);
    expect(step(5)).toBe(true);
    expect(shown()).toBe(5);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      5,
      expect.objectContaining({ reason: 'step', event: undefined }),
    );
  });

  it('stays as it was when the host cancels', () => {
    render(<Counter onValueChange={(_, details) => details.cancel()} />);
    expect(step()).toBe(false);
    expect(shown()).toBe(1);
  });

  it('works from the newest value, also twice in one go', () => {
    render(<Counter />);
    act(() => {
      set((count) => count + 1, createChangeDetails('step'));
      set((count) => count + 1, createChangeDetails('step'));
    });
    expect(shown()).toBe(3);
  });
});

describe('held by the host', () => {
  it('shows the host’s value and only asks for another', () => {
    const onValueChange = vi.fn();
    const { rerender } = render(<Counter value={10} onValueChange={onValueChange} />);
    step();
    expect(shown()).toBe(10);
    expect(onValueChange).toHaveBeenLastCalledWith(11, expect.anything());
    rerender(<Counter value={20} onValueChange={onValueChange} />);
    expect(shown()).toBe(20);
    step();
    expect(onValueChange).toHaveBeenLastCalledWith(21, expect.anything());
  });

  it('changes when the host says yes', () => {
    render(<Host />, { wrapper: StrictMode });
    step();
    step();
    expect(shown()).toBe(3);
  });

  it('says that a cancelled change was cancelled', () => {
    render(<Counter value={1} onValueChange={(_, details) => details.cancel()} />);
    expect(step()).toBe(false);
  });
});

it('keeps one setter for life, which calls the newest handler', () => {
  setters.clear();
  const [first, second] = [vi.fn(), vi.fn()];
  const { rerender } = render(<Counter onValueChange={first} />);
  rerender(<Counter onValueChange={second} />);
  expect(setters.size).toBe(1);
  step();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
});

it('change details remember the reason, the event and a no', () => {
  const event = new Event('change');
  const details = createChangeDetails('chosen', event);
  expect(details).toMatchObject({ reason: 'chosen', event, isCanceled: false });
  const { cancel } = details;
  cancel();
  expect(details.isCanceled).toBe(true);
});
