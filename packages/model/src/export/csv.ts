/** How a CSV file is written. */
export interface CsvOptions {
  /** Starts with a byte order mark, so that Excel reads accents and dashes. On unless it is `false`. */
  readonly bom?: boolean;
}

/**
 * Rows as CSV (RFC 4180): every cell in quotation marks, lines end with CRLF. A cell that a spreadsheet
 * would take for a formula starts with an apostrophe, which it shows or hides, and never calculates.
 */
export const toCsv = (
  rows: readonly (readonly string[])[],
  { bom = true }: CsvOptions = {},
): string =>
  `${bom ? '\uFEFF' : ''}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

const cell = (text: string): string => `"${inert(text).replaceAll('"', '""')}"`;

/** Spaces, tabs and invisible characters before the sign make no difference to a spreadsheet. */
const inert = (text: string): string =>
  /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212]/.test(text)
    ? `'${text}`
    : text;
