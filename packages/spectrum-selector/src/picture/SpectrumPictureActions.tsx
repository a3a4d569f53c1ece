'use client';

import type { PartProps } from '@engagement-kit/react';
import { picturePart } from './picture-context.js';

/** Props of `SpectrumPictureActions`: a `<div>` around the downloads and their status line. */
export interface SpectrumPictureActionsProps extends PartProps<'div'> {}

/** The row of download buttons and their status. Not printed. */
export const SpectrumPictureActions = /* @__PURE__ */ picturePart(
  'actions',
  (props: SpectrumPictureActionsProps) => ({ ...props }),
);
