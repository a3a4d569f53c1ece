/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';

// The letters of right-to-left scripts, by their Unicode ranges, and the marks of that direction.
const rightToLeft =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const strong = /[\p{L}\u200E\u200F\u202A\u202B\u202D\u202E\u2066\u2067]/u;

/** The direction of a text, by its first letter, as `dir="auto"` has it. Without one it has none. */
export function directionOf(text: string): Direction | undefined {
  const first = strong.exec(text)?.[0];
  if (first === undefined) return undefined;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** A stretch of a line that runs one way. */
export interface DirectedRun {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/**
 * A line in runs of one direction each. Other characters follow the letters on both sides, if those agree, or else the
 * line.
 */
export function directedRuns(line: string, around: Direction = 'ltr'): readonly DirectedRun[] {
  const pieces = line.match(/\p{L}[\p{L}\p{M}\u200C\u200D]*|[^\p{L}]+/gu) ?? [];
  const directions = pieces.map(directionOf);
  const runs: { text: string; isRightToLeft: boolean }[] = [];
  let before = around;
  for (const [index, text] of pieces.entries()) {
    const after = directions[index + 1] ?? around;
    const own = directions[index] ?? (before === after ? before : around);
    before = directions[index] ?? before;
    const isRightToLeft = own === 'rtl';
    const last = runs.at(-1);
    if (last?.isRightToLeft === isRightToLeft) last.text += text;
    else runs.push({ text, isRightToLeft });
  }
  return runs;
}
