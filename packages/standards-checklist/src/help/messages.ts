import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** What stands around the kit’s own help with a question. The help itself is in the model’s messages. */
export interface KitHelpMessages {
  /** Unfolds the help. */
  readonly title: string;
  /** The whole name of that: its words, and the `{number}` of the question. */
  readonly titleQuestion: string;
  /** Before the example. */
  readonly example: string;
  /** Whose words they are. */
  readonly origin: string;
}

/** What stands around the kit’s own help in British English. */
export const kitHelpMessages: MessageSet<KitHelpMessages> =
  /* @__PURE__ */ defineMessages<KitHelpMessages>('kit-help', 'en-GB', {
    title: 'Help and an example',
    titleQuestion: '{title} for question {number}',
    example: 'For example:',
    origin: 'Engagement Kit’s own help. It is no part of the guidance, and the example is made up.',
  });
