'use client';

import { type PartProps, useMessageSets } from '@engagement-kit/react';
import { useMemo } from 'react';
import { fontFamily } from './pen.js';
import { picturePart } from './picture-context.js';
import { type PictureLayout, spectrumDrawing } from './spectrum-drawing.js';

/** The picture on screen, in the colours around it. One image to assistive technology, with its text. */
export const Drawing = /* @__PURE__ */ picturePart(
  'drawing',
  ['layout'],
  function useDrawing({ layout = 'wide' }: Drawing.Props, { id, guidance, words }) {
    const { messages } = words;
    const sets = useMessageSets();
    const drawing = useMemo(
      () => spectrumDrawing(guidance, { messages, sets, layout }),
      [guidance, messages, sets, layout],
    );
    const titleId = `${id}-${layout}`;
    const textId = `${titleId}-text`;
    return {
      as: 'svg',
      state: { [layout]: true },
      role: 'img',
      'aria-labelledby': titleId,
      'aria-describedby': textId,
      lang: drawing.language,
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
      fontFamily,
      direction: drawing.direction,
      fill: 'currentColor',
      content: (
        <>
          <title id={titleId} lang={words.locale}>
            {drawing.title}
          </title>
          <desc id={textId}>{drawing.description}</desc>
          {drawing.marks.map(({ tag: Mark, attributes, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is nothing but its place in the drawing
            <Mark key={index} {...attributes}>
              {text}
            </Mark>
          ))}
        </>
      ),
    };
  },
);

export namespace Drawing {
  export interface Props extends PartProps<'svg'> {
    /** `wide` puts the types side by side, `tall` one below the other. `wide` unless given. */
    layout?: PictureLayout | undefined;
  }
}
