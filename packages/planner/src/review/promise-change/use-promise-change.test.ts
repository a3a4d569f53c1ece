import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { usePromiseChange } from './use-promise-change.js';

it('takes no day that the calendar does not have', () => {
  const onChange = vi.fn();
  const command = { type: 'promise.change', promiseId: 'hours' } as never;
  const words = { say: (name: string) => name, today: '2026-06-10' } as never;
  const { result } = renderHook(() => usePromiseChange(command, words, onChange));
  const submit = (on: string) => {
    act(() => result.current.write({ reason: 'Residents asked', told: true, on }));
    act(() => void result.current.submit());
  };
  submit('2026-02-31');
  expect(result.current.missing).toEqual({ on: 'noToldDay' });
  expect(onChange).not.toHaveBeenCalled();
  submit('2026-02-28');
  expect(onChange).toHaveBeenCalledOnce();
});
