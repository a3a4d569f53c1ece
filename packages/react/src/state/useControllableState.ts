'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { warnings } from '../warnings/warnings.js';
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
  /**
   * What the component, its value and its handler are called, for the warning that a value without a handler never
   * changes. Left out while nobody could change it.
   */
  names?: readonly [component: string, value: string, handler: string] | undefined;
}

/**
 * A value that the host controls or the component keeps. The setter calls the host first, and returns false if the host
 * cancelled the change.
 */
export function useControllableState<Value, Details extends ChangeDetails>({
  value,
  defaultValue,
  onValueChange,
  names,
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

  const [component, prop, handler] = names ?? [];
  const isDeaf = value !== undefined && !onValueChange;
  useEffect(() => {
    if (isDeaf && component && prop && handler) warnings.noHandler?.(component, prop, handler);
  }, [isDeaf, component, prop, handler]);

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
