'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { createElement, forwardRef, useMemo } from 'react';
import { partContent } from '../support/part-content.js';
import { fontFamily } from './drawing.js';
import { PictureContext } from './picture-context.js';
import { type SpectrumPictureLayout, spectrumDrawing } from './spectrum-drawing.js';

export interface SpectrumPictureDrawingProps extends PartProps<'svg'> {
  /** `wide` beside each other, `tall` below each other. */
  layout?: SpectrumPictureLayout | undefined;
}

/** The picture on screen, in the colours around it. One image to assistive technology, with its text. */
export const SpectrumPictureDrawing = /* @__PURE__ */ forwardRef<
  SVGSVGElement,
  SpectrumPictureDrawingProps
>(function SpectrumPictureDrawing({ layout = 'wide', children, ...props }, ref) {
  const { id, guidance, words } = usePartContext(PictureContext, 'SpectrumPictureDrawing');
  const { messages } = words;
  const drawing = useMemo(
    () => spectrumDrawing(guidance, { messages, layout }),
    [guidance, messages, layout],
  );
  const { width, height, title, description, direction, marks } = drawing;
  const name = `${id}-${layout}`;
  const frame = { viewBox: `0 0 ${width} ${height}`, fontFamily, direction, fill: 'currentColor' };
  return (
    <Part
      as="svg"
      scope="spectrum-picture"
      part="drawing"
      state={{ [layout]: true }}
      role="img"
      aria-labelledby={`${name}-title`}
      aria-describedby={`${name}-description`}
      lang={drawing.language}
      {...frame}
      {...(props as object)}
      ref={ref}
    >
      {partContent({
        asChild: props.asChild,
        children,
        content: (
          <>
            <title id={`${name}-title`} lang={words.locale}>
              {title}
            </title>
            <desc id={`${name}-description`}>{description}</desc>
            {marks.map(({ tag, attributes, text }, index) =>
              createElement(tag, { key: index, ...attributes }, text),
            )}
          </>
        ),
      })}
    </Part>
  );
});
