import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The words of the place of copies and history. */
export interface CopiesMessages {
  readonly here: string;
  readonly exports: string;
  readonly history: string;
}

/** The place of copies and history in English. */
export const copiesMessages: MessageSet<CopiesMessages> =
  /* @__PURE__ */ defineMessages<CopiesMessages>('plan-copies', 'en-GB', {
    here: 'Where this plan is',
    exports: 'Show it, pass it on, keep it',
    history: 'What has changed',
  });
