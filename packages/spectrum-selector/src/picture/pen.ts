import { wrapText } from './wrap-text.js';

/** One mark of a drawing: a piece of text or a path. Its attributes are SVG's, named as React names them. */
export interface Mark {
  readonly tag: 'text' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** A picture as plain data: the same on screen and in a file. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly marks: readonly Mark[];
}

/** The fonts of the drawing: some that every machine has, as an image file cannot bring its own. */
export const fontFamily = 'Arial, Helvetica, sans-serif';

/** A line of this thickness, in the colour of the text. */
export const line = (strokeWidth = 2): Mark['attributes'] => ({
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth,
});

/** Attributes of bold text. */
export const bold = { fontWeight: 700 };

/** What draws: it keeps the marks that it makes. */
export interface Pen {
  readonly marks: Mark[];
  /** Everything that was written, in order. */
  readonly words: string[];
  /** The x of a place so far from where lines begin. */
  readonly x: (fromStart: number) => number;
  /** Draws a path: a line, or with other attributes a filled shape. */
  readonly draw: (d: string, attributes?: Mark['attributes']) => void;
  /** Writes wrapped lines downwards from `y`, and returns the y below them; of no words, none. */
  readonly write: Write;
  /** The same for a label of something whose meaning is written out as well. */
  readonly label: Write;
}

type Write = (
  text: string,
  fromStart: number,
  y: number,
  size: number,
  width: number,
  attributes?: Mark['attributes'],
) => number;

/** A pen for a picture that is `pictureWidth` wide. Places count from where the language's lines begin. */
export function createPen(pictureWidth: number, direction: 'ltr' | 'rtl'): Pen {
  const marks: Mark[] = [];
  const words: string[] = [];
  const x: Pen['x'] = (fromStart) => (direction === 'rtl' ? pictureWidth - fromStart : fromStart);
  const label: Write = (text, fromStart, y, fontSize, width, attributes) => {
    let below = y;
    for (const each of text ? wrapText(text, width, fontSize, attributes === bold) : []) {
      const place = { x: x(fromStart), y: below + fontSize, fontSize };
      marks.push({ tag: 'text', attributes: { ...place, ...attributes }, text: each });
      below += Math.round(fontSize * 1.35);
    }
    return below;
  };
  return {
    marks,
    words,
    x,
    draw: (d, attributes = line()) => marks.push({ tag: 'path', attributes: { d, ...attributes } }),
    label,
    write: (text, ...where) => {
      if (text) words.push(text);
      return label(text, ...where);
    },
  };
}
