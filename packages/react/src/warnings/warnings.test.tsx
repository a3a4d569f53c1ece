import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { useControllableState } from '../state/useControllableState.js';
import { warnOnce } from './warn-once.js';

it('says a thing once, however often it is the case', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  warnOnce('a test says this');
  warnOnce('a test says this');
  expect(warn.mock.calls).toEqual([['Engagement Kit: a test says this']]);
  warn.mockClear();
});

function Toggle(props: { value?: number; onChange?: () => void }) {
  useControllableState({
    value: props.value,
    defaultValue: 1,
    onValueChange: props.onChange,
    names: ['Toggle', 'value', 'onChange'],
  });
  return null;
}

it('names the component, the prop and the way out where a value has no handler', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  render(<Toggle />);
  render(<Toggle value={1} onChange={() => {}} />);
  expect(warn).not.toHaveBeenCalled();
  render(<Toggle value={1} />, { wrapper: StrictMode });
  expect(warn.mock.calls.join()).toMatch(
    /^Engagement Kit: Toggle has `value` and no `onChange`.+`defaultValue`/,
  );
  expect(warn).toHaveBeenCalledOnce();
  warn.mockClear();
});
