import type { MessageSet } from './messages/message-set.js';

/** The rooms of the model's words, by the scope of their message sets. */
type ModelScope =
  | 'attribution'
  | 'changes'
  | 'checks'
  | 'exports'
  | 'issues'
  | 'plan-fields'
  | 'values';

/** The language in which the model says these words with the message sets: for `lang` of what shows them. */
export const modelLanguage = (scope: ModelScope, sets: readonly MessageSet[]): string =>
  sets.find((set) => set.scope === scope)?.locale ?? 'en-GB';
