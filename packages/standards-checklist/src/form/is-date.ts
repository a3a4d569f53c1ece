/** A calendar date that exists, `2026-06-04`, or nothing at all. */
export const isDate = (text = ''): boolean =>
  text === '' ||
  (/^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text)) === true;
