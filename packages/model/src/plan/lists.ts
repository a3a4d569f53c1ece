/** Where a plan lists what commands add, change and remove, in the order of its file. */
export const itemLists = {
  community: 'communities',
  activity: 'activities',
  decision: 'decisions',
  promise: 'promises',
  feedback: 'feedback',
  risk: 'risks',
} as const;

/** What a plan lists, by the name that commands use. */
export type ItemName = keyof typeof itemLists;

/** A list of a plan that commands add to. */
export type ItemList = (typeof itemLists)[ItemName];

/** Every list that belongs to what a plan says, in the order of its file. */
export const contentLists = [...Object.values(itemLists), 'later'] as const;

/** Every list of a plan that holds items with ids, in the order of its file. */
export const listNames = [...contentLists, 'dismissals', 'versions'] as const;

/** A list of a plan that holds items with ids. */
export type ListName = (typeof listNames)[number];

/** The parts of a plan that hold values by the id of a question or a standard. */
export type RecordName = 'answers' | 'judgements';
