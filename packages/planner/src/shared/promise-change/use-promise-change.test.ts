import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usePromiseChange } from './use-promise-change.js';

it('takes no day that the calendar does not have, and no half of a year', () => {
  const { result } = renderHook(() => usePromiseChange('2026-06-10'));
  const submit = (on: string) => {
    act(() => result.current.write({ reason: 'Residents asked', told: true, on }));
    let given: unknown;
    act(() => {
      given = result.current.submit();
    });
    return given;
  };
  for (const day of ['2026-02-31', '0202-02-28', '']) {
    expect(submit(day)).toBe(`${result.current.id}-on`);
    expect(result.current.missing.on).toMatch(/^There is no day yet\./);
  }
  expect(submit('2026-02-28')).toEqual({
    reason: 'Residents asked',
    communityToldOn: '2026-02-28',
  });
});

it('takes no reason that nobody can see', () => {
  const { result } = renderHook(() => usePromiseChange('2026-06-10'));
  act(() => result.current.write({ reason: '\u200B \u2800' }));
  act(() => {
    expect(result.current.submit()).toBe(`${result.current.id}-reason`);
  });
  expect(result.current.missing.reason).toMatch(/^There is no reason yet\./);
});
