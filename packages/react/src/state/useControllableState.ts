'use client';

import { useCallback, useRef, useState } from 'react';
import type { ChangeDetails } from './change-details.js';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js';

/** The three props of a value that a host may control, as `useControllableState` takes them. */
export interface ControllableStateOptions<Value, Details extends ChangeDetails> {
  /** The value, when the host controls it. `undefined` leaves it to the component. */
  value: Value | undefined;
  /** What the value is at first, when the component keeps it. */
  defaultValue: Value;
  /** Told of each change before it happens; `details.cancel()` keeps the value. */
  onValueChange?: ((value: Value, details: Details) => void) | undefined;
}

/**
 * A value that its host controls, or that the component keeps itself.
 * The setter tells the host first; it returns false when the host cancelled the change.
 */
export function useControllableState<Value, Details extends ChangeDetails>({
  value,
  defaultValue,
  onValueChange,
}: ControllableStateOptions<Value, Details>): readonly [
  Value,
  (next: Value | ((current: Value) => Value), details: Details) => boolean,
] {
  const [own, setOwn] = useState(defaultValue);
  const current = value === undefined ? own : value;
  const latest = useRef({ current, onValueChange, controlled: value !== undefined });

  useIsomorphicLayoutEffect(() => {
    latest.current = { current, onValueChange, controlled: value !== undefined };
  });

  const set = useCallback(
    (next: Value | ((current: Value) => Value), details: Details): boolean => {
      const { current, onValueChange, controlled } = latest.current;
      const resolved =
        typeof next === 'function' ? (next as (current: Value) => Value)(current) : next;
      onValueChange?.(resolved, details);
      if (details.isCanceled) return false;
      if (!controlled) {
        latest.current = { ...latest.current, current: resolved };
        setOwn(resolved);
      }
      return true;
    },
    [],
  );

  return [current, set];
}
