import type { PromiseBlock, PromiseFact } from './content.js';
import type { Wording } from './wording.js';

/** What a promise can lack as a whole. */
const names = {
  organisation: 'toSay.organisation',
  activities: 'toSay.activities',
  type: 'toSay.type',
  explanation: 'toSay.explanation',
  open: 'toSay.open',
  fixed: 'toSay.fixed',
  'take-part': 'toSay.takePart',
  feedback: 'toSay.feedback',
  contact: 'toSay.contact',
} as const;

/** All that a draft does not say yet, in one sentence; nothing where it says everything. */
export function stillToSay(
  said: readonly (PromiseFact | PromiseBlock)[],
  { say, fact, listed }: Wording,
): PromiseFact | undefined {
  const lacking = said.flatMap(({ id, missing }) =>
    missing && id in names ? [say(names[id as keyof typeof names])] : [],
  );
  if (!lacking.length) return undefined;
  return fact('still-to-say', [{ text: say('stillToSay', { list: listed(lacking) }) }]);
}
