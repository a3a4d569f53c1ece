import { drawingPlan } from '@engagement-kit/react';
import { type ContentProps, cardPart } from '../card-part.js';

/** The drawing of the type. The words beside it say all of it. Not there where the type has none. */
export const Drawing = /* @__PURE__ */ cardPart(
  'drawing',
  ['content'],
  ({ content: { promise } }: Drawing.Props) => drawingPlan(promise?.drawing?.drawing),
);

export namespace Drawing {
  export interface Props extends ContentProps<'svg'> {}
}
