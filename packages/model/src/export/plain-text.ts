/**
 * A text that any file can hold: one kind of line end, no control characters, no half of a character.
 * What is taken out cannot be seen by anybody, and breaks XML and calendars.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .trim();

/** A text on one line. */
export const oneLine = (text: string): string => plainText(text).replace(/\s*\n\s*/g, ' ');
