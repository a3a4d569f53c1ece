'use client';

import { drawingPlan, type PartProps } from '@engagement-kit/react';
import { optionPart } from './option-context.js';

/** The type's drawing. The words beside it say all of it. Not there where the guidance has none. */
export const OptionDrawing = /* @__PURE__ */ optionPart(
  'option-drawing',
  (_: OptionDrawing.Props, { type }) => drawingPlan(type.drawing),
);

export namespace OptionDrawing {
  export interface Props extends PartProps<'svg'> {}
}
