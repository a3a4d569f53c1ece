'use client';

import { findMessages, type MessageSet, type Speaker, speaker } from '@engagement-kit/model';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

const MessagesContext = /* @__PURE__ */ createContext<readonly MessageSet[]>([]);

/** Gives the components below their words. Sets given nearer win; without a set a component speaks English. */
export function MessagesProvider({ sets, children }: MessagesProvider.Props): ReactNode {
  const outer = useContext(MessagesContext);
  const all = useMemo(() => [...sets, ...outer], [sets, outer]);
  return <MessagesContext.Provider value={all}>{children}</MessagesContext.Provider>;
}

export namespace MessagesProvider {
  export interface Props {
    /** Message sets, one for each component that is to speak another language or other words. */
    sets: readonly MessageSet[];
    children?: ReactNode;
  }
}

/** The message sets around a component, the nearest first: what the model's functions take as `messages`. */
export const useMessageSets = (): readonly MessageSet[] => useContext(MessagesContext);

/**
 * The messages of a component in the language around it, and the ways to say them:
 * `const { say, count, date } = useMessages(defaults)`. `defaults` are its English messages.
 */
export function useMessages<Messages extends object>(
  defaults: MessageSet<Messages>,
): Speaker<Messages> {
  const sets = useMessageSets();
  return useMemo(() => speaker(findMessages(sets, defaults)), [sets, defaults]);
}
