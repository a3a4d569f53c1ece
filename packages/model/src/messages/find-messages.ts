import type { MessageSet } from './message-set.js';

/**
 * The messages of one scope among the sets that a host gives, or the English `defaults`, which also fill
 * any text that a set from plain JavaScript lacks.
 */
export function findMessages<Messages extends object>(
  sets: readonly MessageSet[],
  defaults: MessageSet<Messages>,
): MessageSet<Messages> {
  const given = sets.find((set) => set.scope === defaults.scope);
  return given ? { ...given, messages: { ...defaults.messages, ...given.messages } } : defaults;
}
