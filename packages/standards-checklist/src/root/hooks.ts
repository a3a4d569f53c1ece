'use client';

import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { ChecklistContextValue } from '../contexts.js';

const isServer = typeof document === 'undefined';

/** A layout effect that a server does not warn about. */
export const useIsomorphicLayoutEffect = isServer ? useEffect : useLayoutEffect;

const subscribe = () => () => {};

/** Do scripts run? Not while a server renders, nor while a browser takes its markup over. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => !isServer,
    () => false,
  );

/** A number, and what makes it one more. */
export const useCount = () => useReducer((times: number) => times + 1, 0);

/** The same object for as long as its values are the same. Its keys are the same at every render. */
export function useSame<Values extends object>(values: Values): Values {
  // biome-ignore lint/correctness/useExhaustiveDependencies: its values are what it hangs on
  return useMemo(() => values, Object.values(values));
}

export type ChecklistActions = Pick<ChecklistContextValue, 'edit' | 'follow' | 'check'>;

/** The same actions for as long as the checklist lives, doing what they do as of the last render. */
export function useActions(actions: ChecklistActions): ChecklistActions {
  const latest = useRef(actions);
  useIsomorphicLayoutEffect(() => {
    latest.current = actions;
  });
  return useMemo(
    () => ({
      edit: (...of) => latest.current.edit(...of),
      follow: (...to) => latest.current.follow(...to),
      check: () => latest.current.check(),
    }),
    [],
  );
}
