'use client';

import type { PartProps } from '@engagement-kit/react';
import { picturePart } from './picture-context.js';

/** Props of `SpectrumPictureStatus`: a `<p>` with the role `status`. */
export interface SpectrumPictureStatusProps extends PartProps<'p'> {}

/** Says what came of a download, on screen and aloud. */
export const SpectrumPictureStatus = /* @__PURE__ */ picturePart(
  'status',
  (props: SpectrumPictureStatusProps, { status }) => ({
    as: 'p',
    role: 'status',
    content: status,
    ...props,
  }),
);
