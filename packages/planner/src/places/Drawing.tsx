import type { TypeDrawing } from '@engagement-kit/model';
import { drawingPlan, type PartProps, partsOf } from '@engagement-kit/react';

const drawingPart = /* @__PURE__ */ partsOf('planner', 'Places');

interface DrawingProps extends PartProps<'svg'> {
  /** The drawing of a type; nothing is drawn without one. */
  drawing: TypeDrawing | undefined;
}

/** The drawing of a type of engagement beside words that say the same. */
export const Drawing = /* @__PURE__ */ drawingPart(
  'drawing',
  ['drawing'],
  ({ drawing }: DrawingProps) => drawingPlan(drawing),
);
