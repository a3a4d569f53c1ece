'use client';

import { isWholeDay } from '@engagement-kit/model';
import { type FocusEvent, type KeyboardEvent, type SyntheticEvent, useRef } from 'react';
import { windowOf } from '../environment/window-of.js';

/** What became of a date field. */
interface TypedDayOptions {
  /** The field says this for now; it is not a day yet, or somebody is still typing it. */
  readonly onDraft: (text: string) => void;
  /** A day was chosen or typed, or was taken away. `event` is missing where the page was about to go. */
  readonly onDay: (text: string, event?: SyntheticEvent) => void;
  /** The field was left, and what it holds is no day. */
  readonly onMisfit: (text: string) => void;
}

/** What a date field listens with. */
export interface TypedDay {
  /** With what the field says now. */
  readonly write: (text: string, event: SyntheticEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLInputElement>) => void;
}

/**
 * The one rule for every date field: a day that is typed counts once, when the field is left, at Enter, or when the page
 * goes. Until then each key makes another day, or half a year. A day that is picked counts at once.
 */
export function useTypedDay(options: TypedDayOptions): TypedDay {
  /** Ends the typing, while somebody types. */
  const typing = useRef<(() => void) | undefined>(undefined);
  const settle = (field: HTMLInputElement, event?: SyntheticEvent) => {
    typing.current?.();
    const { value, validity } = field;
    if (validity.badInput || !(value === '' || isWholeDay(value))) options.onMisfit(value);
    else options.onDay(value, event);
  };
  return {
    write: (text, event) => {
      if (typing.current || !(text === '' || isWholeDay(text))) options.onDraft(text);
      else options.onDay(text, event);
    },
    onKeyDown: (event) => {
      const { key, currentTarget: field } = event;
      if (key === 'Enter') return settle(field, event);
      if (typing.current || passing.has(key)) return;
      const view = windowOf(field);
      // Where the page goes with the field in it, there is no leaving.
      const go = () => field.isConnected && settle(field);
      view?.addEventListener('pagehide', go);
      view?.document.addEventListener('visibilitychange', go);
      typing.current = () => {
        view?.removeEventListener('pagehide', go);
        view?.document.removeEventListener('visibilitychange', go);
        typing.current = undefined;
      };
    },
    onBlur: (event) => settle(event.currentTarget, event),
  };
}

/** Keys that go through a field and type nothing. */
const passing = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape']);
