import { oneLine } from './plain-text.js';

/**
 * Style of printed pages: margins, and in the foot of each the title, its number and how many there are. A browser that
 * knows no boxes in the margin prints the margins alone.
 */
export const pageFoot = (title: string): string =>
  `@page{margin:15mm 15mm 18mm;@bottom-left{content:${cssString(oneLine(title))};font:8pt sans-serif;color:#434d46}` +
  '@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#434d46}}';

/** A text as a string of a style sheet. What could end the string, or the element around the sheet, stands as its number. */
const cssString = (text: string): string =>
  `"${text.replace(/[\\"<>&\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
