import type { DrawingMark, TypeDrawing, UkhsaEngagementTypeId } from '../guidance.js';

/** A square, its left side at `x`. */
const square = (x: number) => `M${x} 5h22v22H${x}z`;

/** A circle around `x`. */
const circle = (x: number) => `M${x - 11.5} 16a11.5 11.5 0 1 0 23 0a11.5 11.5 0 1 0-23 0z`;

const mark =
  (of: DrawingMark['of']) =>
  (d: string, paint: DrawingMark['paint'] = 'both'): DrawingMark => ({ of, paint, d });
const organisation = mark('organisation');
const community = mark('community');

const drawing = (lastWord: number, ...marks: readonly DrawingMark[]): TypeDrawing => ({
  by: 'Engagement Kit',
  marks,
  lastWord: { x: lastWord, y: 16 },
});

/**
 * Engagement Kit's own drawing of each type, not the guidance's: the organisation is a square, the community a circle,
 * and the dot is where the last word sits. Same shapes, same size, for each type has its place (L17). The way that
 * communication flows is drawn by arrows and in words, and by nothing here.
 */
export const ukhsaDrawings: Readonly<Record<UkhsaEngagementTypeId, TypeDrawing>> = {
  // Apart.
  inform: drawing(14, organisation(square(3)), community(circle(41.5))),
  // The square has a channel.
  consult: drawing(
    14,
    organisation(`${square(3)}M25 11h6.5v10H25z`, 'fill'),
    community(circle(41.5)),
    organisation('M30.8 11H25V5H3v22h22v-6h5.8', 'line'),
  ),
  // Open to each other.
  involve: drawing(
    17,
    organisation(square(6), 'fill'),
    community('M28 10A11.5 11.5 0 1 1 28 22z', 'fill'),
    community('M28 10A11.5 11.5 0 1 1 28 22', 'line'),
    organisation('M28 10V5H6v22h22v-5', 'line'),
  ),
  // They overlap, and the last word is in the part that they share.
  'co-produce': drawing(
    27.5,
    organisation(square(11), 'fill'),
    community(circle(33.5), 'fill'),
    mark('shared')('M30.15 5A11.5 11.5 0 0 0 30.15 27H33V5z', 'fill'),
    organisation(square(11), 'line'),
    community(circle(33.5), 'line'),
  ),
  // The circle stands in front.
  'community-led': drawing(36, organisation(square(9)), community(circle(36))),
};
