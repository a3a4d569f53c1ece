import type { DrawnPart, TypeDrawing } from '@engagement-kit/model';
import type { Mark } from './pen.js';

/** The colours of a file, which has no style sheet: those of the neutral theme on white. */
const colours: Readonly<Record<DrawnPart, { readonly ground: string; readonly line: string }>> = {
  organisation: { ground: '#e3eee7', line: '#1f4b3c' },
  community: { ground: '#f0bf8e', line: '#7c3a10' },
  shared: { ground: '#cfc39b', line: 'none' },
};

/** Where a drawing stands, how large it is, and whether it is turned round for a language that begins on the right. */
interface Place {
  readonly x: number;
  readonly y: number;
  /** How many units of the picture are one of the drawing. */
  readonly scale: number;
  readonly mirrored: boolean;
}

/** The drawing of a type as marks of the picture. */
export function typeMarks({ marks, lastWord }: TypeDrawing, place: Place): readonly Mark[] {
  const { x, y, scale, mirrored } = place;
  const transform = `translate(${x} ${y}) scale(${mirrored ? -scale : scale} ${scale})`;
  // Lines grow with the size, more slowly than the shapes, as on screen.
  const strokeWidth = 1 / scale + 0.0185 * 56;
  const joins = { strokeLinecap: 'round', strokeLinejoin: 'round' };
  return [
    // A sheet may give them other colours by what they stand for.
    ...marks.map(
      ({ of, paint, d }): Mark => ({
        tag: 'path',
        attributes: {
          d,
          transform,
          strokeWidth,
          ...joins,
          'data-of': of,
          'data-paint': paint,
          fill: paint === 'line' ? 'none' : colours[of].ground,
          stroke: paint === 'fill' ? 'none' : colours[of].line,
        },
      }),
    ),
    {
      tag: 'path',
      attributes: {
        d: `M${lastWord.x - 3.6} ${lastWord.y}a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0z`,
        transform,
        'data-of': 'last-word',
      },
    },
  ];
}
