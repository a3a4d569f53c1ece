import { fillMessages } from '../fill-messages.js';
import type { MessageSet } from '../message-set.js';
import type { Conventions } from './conventions.js';
import { englishConventions } from './english.js';

/** The conventions that a set holds, if it holds any, and all of them: it may come from plain JavaScript. */
export function conventionsFrom({ scope, messages }: MessageSet): Conventions | undefined {
  if (scope !== 'conventions') return undefined;
  // English has halves of the day besides, and each language has plural forms of its own.
  const { plurals, halves, ...needed } = englishConventions;
  const { plurals: given } = messages as Partial<Conventions>;
  const isWhole = fillMessages(needed, [messages]).missing.length === 0 && given;
  return isWhole ? (messages as Conventions) : undefined;
}
