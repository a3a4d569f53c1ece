/**
 * Text that any file can hold: one kind of line break, no control characters, no lone surrogates. Anything that
 * separates lines becomes a line break, and anything that separates words becomes a space. What is removed is
 * invisible, and would break XML and calendars.
 */
export const plainText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what parts lines
    .replace(/\r\n?|[\u000B\u000C\u001C-\u001E\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the separator of the smallest units
    .replace(/\u001F/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\u0000-\u0008\u000E-\u001B\u007F-\u009F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .trim();

/** A text on one line. */
export const oneLine = (text: string): string => plainText(text).replace(/\s*\n\s*/g, ' ');

/** The paragraphs of a text, which empty lines separate. */
export const paragraphsOf = (text: string): readonly string[] =>
  plainText(text).split(/\n[ \t]*(?:\n[ \t]*)+/);
