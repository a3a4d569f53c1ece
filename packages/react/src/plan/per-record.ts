'use client';

import { type ComponentType, createContext, createElement, forwardRef, useContext } from 'react';

/** Counts how often the provider around it has replaced its plan. */
export const RecordContext = /* @__PURE__ */ createContext<number | undefined>(undefined);

/** Is there a plan around, that says when another record comes? Else only the values themselves can tell. */
export const useHasRecord = (): boolean => useContext(RecordContext) !== undefined;

/**
 * Remounts the component for each plan of the provider around it, so that offers to undo, unfinished entries and open
 * questions never reach the next plan. Without a provider nothing changes.
 */
export function perRecord<Component>(inner: Component): Component {
  const Inner = inner as ComponentType<object>;
  // biome-ignore lint/correctness/noComponentHookFactories: called once a component, when its module loads
  const Anew = forwardRef<unknown, object>((props, ref) =>
    createElement(Inner, { key: useContext(RecordContext), ...props, ref } as object),
  );
  if (Inner.displayName) Anew.displayName = Inner.displayName;
  return Anew as unknown as Component;
}
