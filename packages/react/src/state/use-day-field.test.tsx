import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { useDayField } from './use-day-field.js';

const onDay = vi.fn();

function Day({ first = '' }: { first?: string }) {
  const [value, setValue] = useState(first);
  const { input, isMisfit } = useDayField({
    value,
    onValueChange: (day) => {
      onDay(day);
      setValue(day);
    },
  });
  return (
    <>
      <input aria-label="Day" {...input} />
      {isMisfit && <p>Not a day</p>}
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Day');
const press = (key: string, value: string) => {
  fireEvent.keyDown(field(), { key });
  fireEvent.input(field(), { target: { value } });
};

it('hands on a typed day once, and nothing of it before', () => {
  onDay.mockClear();
  render(<Day />);
  press('2', '0002-07-03');
  press('0', '0020-07-03');
  press('2', '0202-07-03');
  press('6', '2026-07-03');
  expect(onDay).not.toHaveBeenCalled();
  fireEvent.blur(field());
  fireEvent.blur(field());
  expect(onDay.mock.calls).toEqual([['2026-07-03']]);
});

it('hands on a picked day at once, and half a year never', () => {
  onDay.mockClear();
  render(<Day first="2026-07-03" />);
  fireEvent.input(field(), { target: { value: '2026-08-03' } });
  expect(onDay.mock.calls).toEqual([['2026-08-03']]);
  press('2', '0202-08-03');
  fireEvent.blur(field());
  expect(onDay).toHaveBeenCalledTimes(1);
  expect(field().value).toBe('0202-08-03');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Not a day')).toBeTruthy();
});
