/** `data-scope` of every part of a plan review, and the name under which its messages go. */
export const scope = 'plan-review';
