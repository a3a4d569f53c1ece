import type { TypeDrawing } from '@engagement-kit/model';
import type { PartPlan } from '../part/define-part.js';

/**
 * What a part renders that shows a type's drawing: a square for the organisation, a circle for the community, and a dot
 * where the last word sits. Its size is the sheet's, `--ek-drawing-size`. Hidden from assistive technology, since the
 * words beside it say all of it. A type without a drawing renders nothing.
 */
export function drawingPlan(drawing: TypeDrawing | undefined): PartPlan | null {
  if (!drawing) return null;
  const { marks, lastWord } = drawing;
  return {
    as: 'svg',
    control: 'drawing',
    'aria-hidden': 'true',
    viewBox: '0 0 56 32',
    content: [
      ...marks.map(({ of, paint, d }) => (
        <path key={`${of} ${paint} ${d}`} data-of={of} data-paint={paint} d={d} />
      )),
      // Moved by one property, so that it can go to its new place when the type changes.
      <circle key="last-word" r={3.6} transform={`translate(${lastWord.x} ${lastWord.y})`} />,
    ],
  };
}
