import type { TypeDrawing } from '@engagement-kit/model';
import { drawingPlan, type PartProps, partsOf } from '@engagement-kit/react';

const drawingPart = /* @__PURE__ */ partsOf('spectrum-selector', 'Spectrum');

/**
 * The drawing of a type by itself, from 34 pixels wide to a poster: `<Spectrum.Drawing drawing={type.drawing} />`.
 * `--ek-drawing-size` is its width. Put the type's name beside it, since assistive technology passes it over. It needs no
 * root, and takes its colours from the page or the component around it. Nothing for a type without a drawing.
 */
export const Drawing = /* @__PURE__ */ drawingPart(
  'drawing',
  ['drawing'],
  ({ drawing }: Drawing.Props) => drawingPlan(drawing),
);

export namespace Drawing {
  export interface Props extends PartProps<'svg'> {
    /** The drawing, from the guidance: `type.drawing`. */
    drawing: TypeDrawing | undefined;
  }
}
