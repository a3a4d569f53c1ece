'use client';

import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useState } from 'react';
import { useTypedDay } from './use-typed-day.js';

/** What a date field shows and hands on. */
export interface DayFieldOptions {
  /** The day, `2026-06-04`; empty or nothing for none. */
  readonly value: string | undefined;
  /** Told of a day that was chosen or typed, once; empty when it was taken away. */
  readonly onValueChange: (day: string) => void;
}

/** A date field: the props of its `<input>`, and whether it was left with what is no day. */
export interface DayField {
  readonly isMisfit: boolean;
  readonly input: {
    readonly type: 'date';
    readonly value: string;
    readonly 'aria-invalid': true | undefined;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLInputElement>) => void;
  };
}

/**
 * An `<input type="date">` whose day counts once it is whole: a year that is half typed (0002, 0020, 0202) stays in the
 * field, and typing is one change, when the field is left, at Enter or when the page goes.
 */
export function useDayField({ value = '', onValueChange }: DayFieldOptions): DayField {
  // What was typed holds as long as the value that it was typed over.
  const [draft, setDraft] = useState({ over: value, text: value, isMisfit: false });
  const own = draft.over === value ? draft : { over: value, text: value, isMisfit: false };
  const keep = (text: string, isMisfit = false) => setDraft({ over: value, text, isMisfit });
  const day = useTypedDay({
    onDraft: (text) => keep(text, own.isMisfit),
    onDay: (text) => {
      keep(text);
      if (text !== value) onValueChange(text);
    },
    onMisfit: (text) => keep(text, true),
  });
  return {
    isMisfit: own.isMisfit,
    input: {
      type: 'date',
      value: own.text,
      'aria-invalid': own.isMisfit || undefined,
      onChange: (event) => day.write(event.currentTarget.value, event),
      onKeyDown: day.onKeyDown,
      onBlur: day.onBlur,
    },
  };
}
