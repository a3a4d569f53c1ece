'use client';

import { useState } from 'react';
import { defineHelpRoot, type HelpRootProps } from '../support/help-root.js';
import { PictureContext } from './picture-context.js';

/** Props of `SpectrumPictureRoot`: the types to draw, whether it folds, and the name of its files. */
export interface SpectrumPictureRootProps extends HelpRootProps {
  /** Name of the downloaded file, without its ending. */
  fileName?: string | undefined;
}

/** Holds the guidance for the picture and the state of its downloads. Stands alone or inside a selector. */
export const SpectrumPictureRoot = /* @__PURE__ */ defineHelpRoot(
  'spectrum-picture',
  PictureContext,
  function usePicture(
    { fileName = 'types-of-engagement', ...props }: SpectrumPictureRootProps,
    help,
  ) {
    const [status, setStatus] = useState('');
    return {
      heading: help.words.messages.picture,
      ...props,
      shared: { ...help, fileName, status, setStatus },
    };
  },
);
