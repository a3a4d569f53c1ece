// What stands where on printed pages: lines of text, and how they use the room that there is.
import { getDocumentProxy } from 'unpdf';

/** A stretch of text on one baseline, in points from the bottom left. */
export interface PaperLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
  /** A sign of the typeface and its weight. */
  readonly font: string;
}

/** A page: its size, and its lines from top to bottom. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PaperLine[];
}

/** The pages of a PDF. */
export async function paperOf(pdf: Uint8Array): Promise<readonly PaperPage[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index): Promise<PaperPage> => {
      const page = await file.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): PaperLine[] => {
        if (!('str' in item) || !item.str.trim()) return [];
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        return [
          {
            text: item.str,
            x,
            y,
            end: x + item.width,
            size: Math.hypot(c, d),
            font: item.fontName,
          },
        ];
      });
      return { width, height, lines: joined(pieces) };
    }),
  );
}

/** Neighbours on a baseline as one. */
function joined(pieces: readonly PaperLine[]): readonly PaperLine[] {
  const lines: PaperLine[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const at = lines.findIndex(
      ({ y, end, size }) => Math.abs(y - piece.y) < 1 && Math.abs(piece.x - end) < size / 2,
    );
    const line = lines[at];
    if (line) lines[at] = { ...line, text: line.text + piece.text, end: piece.end };
    else lines.push(piece);
  }
  return lines;
}

/** Columns so narrow that words fall apart, letter by letter. */
export const lettersBelowEachOther = ({ lines }: PaperPage): readonly string[] =>
  lines.flatMap((line) => {
    const isLetter = ({ text }: PaperLine) => /^\p{L}{1,2}$/u.test(text.trim());
    let [text, last] = ['', line];
    for (let next: PaperLine | undefined = line; next && isLetter(next); ) {
      text += next.text.trim();
      last = next;
      next = below(last, lines);
    }
    return text.length >= 4 ? [text] : [];
  });

/** Lines that break though there is room for the next word. Where another column stands to the right, there is none. */
export const brokenTooSoon = ({ width, lines }: PaperPage, margin: number): readonly string[] =>
  lines.flatMap((line) => {
    const next = below(line, lines);
    const goesOn = /\p{Ll}$/u.test(line.text.trim()) && /^\p{Ll}/u.test(next?.text.trim() ?? '');
    const isLastColumn = lines.every(({ x }) => x < line.end);
    if (!next || !goesOn || !isLastColumn) return [];
    const word = ((next.end - next.x) / next.text.length) * longestWord(next.text);
    return width - margin - line.end > word + 8 * line.size ? [line.text] : [];
  });

const longestWord = (text: string): number =>
  Math.max(...text.split(/\s+/).map(({ length }) => length));

/** The line that goes on under this one. */
const below = (line: PaperLine, lines: readonly PaperLine[]): PaperLine | undefined =>
  lines.find(
    ({ x, y, size, font }) =>
      Math.abs(x - line.x) < 1 &&
      size === line.size &&
      font === line.font &&
      line.y - y > 0 &&
      line.y - y < 2 * line.size,
  );
