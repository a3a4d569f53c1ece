'use client';

import { findMessages, type MessageSet, type Speaker, speaker } from '@engagement-kit/model';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { warnings } from '../warnings/warnings.js';

const MessagesContext = /* @__PURE__ */ createContext<readonly MessageSet[]>([]);

/** Gives the components inside their texts. The nearest set wins; without one a component speaks English. */
export function MessagesProvider({ sets, children }: MessagesProvider.Props): ReactNode {
  const outer = useContext(MessagesContext);
  const all = useMemo(() => [...sets, ...outer], [sets, outer]);
  return <MessagesContext.Provider value={all}>{children}</MessagesContext.Provider>;
}

export namespace MessagesProvider {
  export interface Props {
    /** Message sets, one for each component that should use another language or wording. */
    sets: readonly MessageSet[];
    children?: ReactNode;
  }
}

/** The message sets around a component, nearest first. The model's functions take them as `messages`. */
export const useMessageSets = (): readonly MessageSet[] => useContext(MessagesContext);

const none: readonly MessageSet[] = [];

/**
 * A component's messages in the language around it, and functions to format them: `const { say, count, date } =
 * useMessages(defaults)`. `defaults` are its English messages; `given`, those that its host hands to it alone. All are
 * in the one language that `locale` names, as `findMessages` says.
 */
export function useMessages<Messages extends object>(
  defaults: MessageSet<Messages>,
  given: MessageSet | readonly MessageSet[] = none,
): Speaker<Messages> {
  const around = useMessageSets();
  const sets = useMemo(() => [given, around].flat(), [given, around]);
  useEffect(() => warnings.partialMessages?.(sets, defaults), [sets, defaults]);
  return useMemo(() => speaker(findMessages(sets, defaults)), [sets, defaults]);
}
