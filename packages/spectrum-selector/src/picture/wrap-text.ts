/** Widths of Arial's letters in parts of the type size, rounded up. Whatever is not listed is wide. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl'’‘|.,:;!ftI ]/, 0.3],
  [/[r()[\]/\-“”"]/, 0.36],
  [/[a-zß-öø-ÿ0-9]/, 0.56],
  [/[A-ZÀ-ÖØ-Þ]/, 0.72],
];
const wide = 0.9;
const ideograph = 1.05;

/** About how wide a text is, in the unit of `size`. Bold letters are a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) {
    if (/[\u2e80-\uffef]/.test(letter)) sum += ideograph;
    else if (/[mwMW%@]/.test(letter)) sum += wide;
    else sum += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.62;
  }
  return sum * size * (bold ? 1.08 : 1);
}

/**
 * Breaks a text into lines that fit `width`, by estimated letter widths: a drawing has to be the same on a
 * server, on screen and in a file, and nothing can be measured in two of these.
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate, size, bold) <= width;
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    // A word that is wider than the line breaks where it must.
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line) lines.push(line);
  return lines;
}
