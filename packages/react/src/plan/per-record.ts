'use client';

import { type ComponentType, createContext, createElement, forwardRef, useContext } from 'react';

/** Counts the plans that have come in place of one another in the provider around. */
export const RecordContext = /* @__PURE__ */ createContext<number | undefined>(undefined);

/**
 * The component anew for each plan of the provider around it: offers to undo, unfinished entries and open questions are
 * of one plan, and never reach the next. Where no plan is around, nothing changes.
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
