import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSettled } from './use-settled.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function Preview({ typed }: { readonly typed: string }) {
  return <output>{useSettled(typed)}</output>;
}

const shown = () => screen.getByRole('status').textContent;
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

it('shows the first value at once, and what is typed when nothing changed for a moment', async () => {
  const { rerender } = render(<Preview typed="" />);
  for (const typed of ['W', 'We', 'We ', 'We l']) {
    rerender(<Preview typed={typed} />);
    await pass(200);
    expect(shown()).toBe('');
  }
  await pass(200);
  expect(shown()).toBe('We l');
});

it('says nothing new where a change was taken back', async () => {
  const { rerender } = render(<Preview typed="We" />);
  rerender(<Preview typed="We listen" />);
  await pass(200);
  rerender(<Preview typed="We" />);
  await pass(1000);
  expect(shown()).toBe('We');
});
