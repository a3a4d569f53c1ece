/** `data-scope` of every part, and the name under which the messages go. */
export const scope = 'plan-exports';
