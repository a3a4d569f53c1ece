/** `data-scope` of every part. */
export const scope = 'plan-file';
