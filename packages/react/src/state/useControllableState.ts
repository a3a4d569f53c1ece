'use client';

import { useCallback, useRef, useState } from 'react';
import type { ChangeDetails } from './change-details.js';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js';

/** The three props of a value that a host may control, as `useControllableState` takes them. */
export interface ControllableStateOptions<Value, Details extends ChangeDetails> {
  /** The value, if the host controls it; `undefined` leaves it to the component. */
  value: Value | undefined;
  /** The first value, if the component keeps it. */
  defaultValue: Value;
  /** Called before each change; `details.cancel()` keeps the old value. */
  onValueChange?: ((value: Value, details: Details) => void) | undefined;
}

/**
 * A value that the host controls or the component keeps. The setter calls the host first, and returns false if the host
 * cancelled the change.
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
