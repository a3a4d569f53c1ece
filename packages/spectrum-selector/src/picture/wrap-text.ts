import { plainText } from '@engagement-kit/model';

/**
 * Widths of Arial's letters in parts of the type size, rounded up. Each has .12 more, and a space .28 more, for the
 * spacing that readers may set (WCAG 1.4.12). The first that matches counts.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/ /, 0.6],
  [/[ijlftI.,:;!|()'’‘]/, 0.45],
  [/[A-Zmw%@]/, 0.97],
  [/[\u2e80-\uffef]/, 1.17],
];

/** About how wide a text is at most, in the unit of `size`. Bold letters are a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) {
    sum += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.69;
  }
  return sum * size * (bold ? 1.08 : 1);
}

/**
 * Breaks a text into lines that fit `width`, by estimated letter widths: a drawing has to be the same on a
 * server, on screen and in a file, and only on screen can anything be measured.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const fits = (candidate: string) => textWidth(candidate, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of plainText(text).split(/\s+/)) {
    if (line && fits(`${line} ${word}`)) {
      line += ` ${word}`;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    // A word that is wider than a whole line breaks where it must.
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line];
}
