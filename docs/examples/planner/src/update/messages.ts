import { defineMessages, type MessageSet } from '@engagement-kit/model';

/** The words of this page beside those of the planner. */
export interface UpdateMessages {
  readonly ready: string;
  readonly useNow: string;
  readonly saveFirst: string;
}

/** The same in English. */
export const updateMessages: MessageSet<UpdateMessages> =
  /* @__PURE__ */ defineMessages<UpdateMessages>('planner-update', 'en-GB', {
    ready: 'A newer version of the planner is ready. It opens on your next visit.',
    useNow: 'Use it now',
    saveFirst:
      'A newer version of the planner is ready. It opens on your next visit. To use it now, save your plan first.',
  });
