/**
 * A text that any file can hold: one kind of line end, no control characters, no half of a character.
 * Whatever parts lines, a soft break of a word processor too, becomes a line end; what parts words becomes a space.
 * What is taken out cannot be seen by anybody, and breaks XML and calendars.
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

/** The paragraphs of a text: what empty lines part. */
export const paragraphsOf = (text: string): readonly string[] =>
  plainText(text).split(/\n[ \t]*(?:\n[ \t]*)+/);
