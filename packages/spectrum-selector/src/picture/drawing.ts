import type { SpectrumGuidance } from '../guidance/spectrum-guidance.js';
import { wrapText } from './wrap-text.js';

/** One mark of a drawing. Names and values are SVG's, so that it can become an element, text or canvas calls. */
export interface Mark {
  readonly tag: 'text' | 'path' | 'circle' | 'rect';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** A picture as plain data: the same on screen, in an SVG file and on a canvas. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly marks: readonly Mark[];
}

/** Space around the picture in a file. On screen the page gives it. */
export const fileMargin = 32;

export const fontFamily = 'Arial, Helvetica, sans-serif';

/** Is the language written from right to left? Its pictures begin on that side. */
export const directionOf = ({ source }: SpectrumGuidance): 'ltr' | 'rtl' =>
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(source.language) ? 'rtl' : 'ltr';

export interface TextStyle {
  readonly size: number;
  readonly width: number;
  readonly bold?: boolean;
  /** `end`: `x` is where the lines end. */
  readonly anchor?: 'start' | 'end' | 'middle';
}

export interface Pen {
  readonly marks: Mark[];
  /** The x of a place that is so far from where lines begin. */
  readonly x: (fromStart: number) => number;
  /** Writes wrapped lines downwards from the top `y`; gives the y below them. */
  readonly write: (text: string, fromStart: number, y: number, style: TextStyle) => number;
  readonly draw: (tag: Mark['tag'], attributes: Mark['attributes']) => void;
}

/** A pen for a picture that is `pictureWidth` wide. Places count from where the language's lines begin. */
export function createPen(pictureWidth: number, direction: 'ltr' | 'rtl'): Pen {
  const marks: Mark[] = [];
  const x: Pen['x'] = (fromStart) => (direction === 'rtl' ? pictureWidth - fromStart : fromStart);
  return {
    marks,
    x,
    draw: (tag, attributes) => marks.push({ tag, attributes }),
    write: (text, fromStart, y, { size, width, bold = false, anchor = 'start' }) => {
      const lines = wrapText(text, width, size, bold);
      const lineHeight = Math.round(size * 1.35);
      for (const [index, line] of lines.entries()) {
        marks.push({
          tag: 'text',
          attributes: {
            x: x(fromStart),
            y: y + Math.round(size * 1.05) + index * lineHeight,
            fontSize: size,
            ...(bold && { fontWeight: 700 }),
            ...(anchor !== 'start' && { textAnchor: anchor }),
          },
          text: line,
        });
      }
      return y + lines.length * lineHeight;
    },
  };
}
