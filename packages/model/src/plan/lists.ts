import type { Plan } from './plan.js';

/** Where a plan lists what commands add, change and remove, in the order of its file. */
export const itemLists = {
  community: 'communities',
  activity: 'activities',
  decision: 'decisions',
  promise: 'promises',
  feedback: 'feedback',
  risk: 'risks',
} as const satisfies Readonly<Record<string, keyof Plan>>;

/** Every list of a plan that holds items with ids, in the order of its file. */
export const listNames = [...Object.values(itemLists), 'dismissals', 'versions'] as const;

/** A list of a plan that holds items with ids. */
export type ListName = (typeof listNames)[number];
