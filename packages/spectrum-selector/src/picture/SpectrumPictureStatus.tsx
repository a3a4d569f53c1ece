'use client';

import { Part, type PartProps, usePartContext } from '@engagement-kit/react';
import { forwardRef } from 'react';
import { partContent } from '../support/part-content.js';
import { PictureContext } from './picture-context.js';

export interface SpectrumPictureStatusProps extends PartProps<'p'> {}

/** Says what came of a download, on screen and aloud. */
export const SpectrumPictureStatus = /* @__PURE__ */ forwardRef<
  HTMLParagraphElement,
  SpectrumPictureStatusProps
>(function SpectrumPictureStatus({ children, ...props }, ref) {
  const { status } = usePartContext(PictureContext, 'SpectrumPictureStatus');
  return (
    <Part as="p" scope="spectrum-picture" part="status" role="status" {...props} ref={ref}>
      {partContent({ asChild: props.asChild, children, content: status })}
    </Part>
  );
});
