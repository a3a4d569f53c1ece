'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { MessageSet } from './message-set.js';

const MessagesContext = /* @__PURE__ */ createContext<readonly MessageSet[]>([]);

/** Props of `MessagesProvider`. */
export interface MessagesProviderProps {
  /** Message sets, one for each component that is to speak another language or other words. */
  sets: readonly MessageSet[];
  children?: ReactNode;
}

/** Gives the components below their words. Sets given nearer win; without a set a component speaks English. */
export function MessagesProvider({ sets, children }: MessagesProviderProps): ReactNode {
  const outer = useContext(MessagesContext);
  const all = useMemo(() => [...sets, ...outer], [sets, outer]);
  return <MessagesContext.Provider value={all}>{children}</MessagesContext.Provider>;
}

/**
 * The messages of a component in the language around it. `defaults` are its English messages;
 * they also fill any text that a set from plain JavaScript lacks.
 */
export function useMessages<Messages extends object>(
  defaults: MessageSet<Messages>,
): MessageSet<Messages> {
  const sets = useContext(MessagesContext);
  return useMemo(() => {
    const given = sets.find((set) => set.scope === defaults.scope);
    return given ? { ...given, messages: { ...defaults.messages, ...given.messages } } : defaults;
  }, [sets, defaults]);
}
