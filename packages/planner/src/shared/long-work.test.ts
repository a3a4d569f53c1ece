import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLongWork, type LongWork } from './long-work.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const follow = () => {
  const seen: (LongWork<string> | null)[] = [];
  return { seen, work: createLongWork<string>((now) => seen.push(now)) };
};

describe('work', () => {
  it('is shown as long once it takes longer than a moment, and says so once', () => {
    const { seen, work } = follow();
    const onLong = vi.fn();
    const { onProgress } = work.begin('floods.json', onLong);
    onProgress(0.421);
    expect(seen.at(-1)).toEqual({ subject: 'floods.json', done: 0.42, isLong: false });
    vi.advanceTimersByTime(1000);
    expect(seen.at(-1)).toEqual({ subject: 'floods.json', done: 0.42, isLong: true });
    expect(onLong).toHaveBeenCalledTimes(1);
  });

  it('that ends before is never shown as long', () => {
    const { seen, work } = follow();
    const { end } = work.begin('floods.json');
    end();
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([{ subject: 'floods.json', done: 0, isLong: false }, null]);
    expect(work.get()).toBeNull();
  });

  it('is stopped, and what it says afterwards is not heard', () => {
    const { seen, work } = follow();
    const { signal, onProgress, end } = work.begin('floods.json');
    work.stop();
    expect(signal.aborted).toBe(true);
    onProgress(0.5);
    end();
    expect(seen.slice(1)).toEqual([null]);
  });

  it('gives way to other work', () => {
    const { work } = follow();
    const first = work.begin('floods.json');
    const second = work.begin('measles.json');
    first.end();
    expect(first.signal.aborted).toBe(true);
    expect(second.signal.aborted).toBe(false);
    expect(work.get()?.subject).toBe('measles.json');
  });
});
