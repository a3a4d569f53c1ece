'use client';

import type { PartProps } from '@engagement-kit/react';
import { createElement, useMemo } from 'react';
import { fontFamily } from './drawing.js';
import { picturePart } from './picture-context.js';
import { type SpectrumPictureLayout, spectrumDrawing } from './spectrum-drawing.js';

/** Props of `SpectrumPictureDrawing`: an `<svg>`, and how it lays out the types. */
export interface SpectrumPictureDrawingProps extends PartProps<'svg'> {
  /** `wide` beside each other, `tall` below each other. */
  layout?: SpectrumPictureLayout | undefined;
}

/** The picture on screen, in the colours around it. One image to assistive technology, with its text. */
export const SpectrumPictureDrawing = /* @__PURE__ */ picturePart(
  'drawing',
  function useDrawing(
    { layout = 'wide', ...props }: SpectrumPictureDrawingProps,
    { id, guidance, words },
  ) {
    const { messages } = words;
    const { width, height, title, description, language, direction, marks } = useMemo(
      () => spectrumDrawing(guidance, { messages, layout }),
      [guidance, messages, layout],
    );
    const name = `${id}-${layout}`;
    return {
      as: 'svg',
      state: { [layout]: true },
      role: 'img',
      'aria-labelledby': name,
      'aria-describedby': `${name}-text`,
      lang: language,
      viewBox: `0 0 ${width} ${height}`,
      fontFamily,
      direction,
      fill: 'currentColor',
      content: [
        createElement('title', { id: name, lang: words.locale }, title),
        createElement('desc', { id: `${name}-text` }, description),
        ...marks.map(({ tag, attributes, text }) => createElement(tag, attributes, text)),
      ],
      ...props,
    };
  },
);
