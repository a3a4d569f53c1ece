import { type HelpMessages, helpMessages } from '../messages/en-GB/help.js';
import { findMessages } from '../messages/find-messages.js';
import type { MessageSet } from '../messages/message-set.js';

/** The kit’s own help with a question. It stands beside the guidance and is no part of it. */
export interface KitHelp {
  /** What to think of, in a sentence or two. */
  readonly help: string;
  /** An answer as it might read in an incident. Made up. */
  readonly example: string;
  /** BCP 47 tag of its words. */
  readonly language: string;
  /** The kit says so, not the source. */
  readonly origin: 'kit';
}

/**
 * The kit’s own help with a question of the published standards (L87-L150), in the language of the message sets; nothing
 * for a question of a host’s own.
 */
export function kitHelpFor(
  questionId: string,
  { messages: sets = [] }: { readonly messages?: readonly MessageSet[] } = {},
): KitHelp | undefined {
  const { messages, locale } = findMessages<HelpMessages>(sets, helpMessages);
  if (!Object.hasOwn(messages, questionId)) return undefined;
  return { ...messages[questionId as keyof HelpMessages], language: locale, origin: 'kit' };
}
