'use client';

import { useState } from 'react';
import { spectrumSelectorMessages } from '../messages.js';
import { type HelpProps, helpProps, helpRoot, useHelp } from '../support/use-help.js';
import { PictureContext, type PictureContextValue, rootPart, scope } from './picture-context.js';

/** Holds the types for the picture, and the state of its downloads. Stands alone or inside a selector. */
export const Root = /* @__PURE__ */ rootPart(
  'root',
  [...helpProps, 'fileName'],
  function usePicture(props: Root.Props) {
    const { fileName = 'types-of-engagement' } = props;
    const [status, setStatus] = useState('');
    const help = useHelp('SpectrumPicture', props, spectrumSelectorMessages);
    const shared: PictureContextValue = { ...help, fileName, status, setStatus };
    return {
      ...helpRoot(scope, props, help, help.words.say('picture')),
      provide: [PictureContext, shared],
    };
  },
);

export namespace Root {
  export interface Props extends HelpProps {
    /** Name of the downloaded file, without its ending. */
    fileName?: string | undefined;
  }
}
