'use client';

import { forwardRef, useState } from 'react';
import { Fold, type HelpRootProps, useHelp } from '../support/HelpRoot.js';
import { PictureContext } from './picture-context.js';

export interface SpectrumPictureRootProps extends HelpRootProps {
  /** Name of the downloaded file, without its ending. */
  fileName?: string | undefined;
}

/** Holds the guidance for the picture and the state of its downloads. Stands alone or inside a selector. */
export const SpectrumPictureRoot = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  SpectrumPictureRootProps
>(function SpectrumPictureRoot(
  { guidance, title, fileName = 'types-of-engagement', ...props },
  ref,
) {
  const help = useHelp(guidance);
  const [status, setStatus] = useState('');
  return (
    <PictureContext.Provider value={{ ...help, fileName, status, setStatus }}>
      <Fold
        scope="spectrum-picture"
        title={title ?? help.words.messages.picture}
        lang={help.words.locale}
        {...props}
        ref={ref}
      />
    </PictureContext.Provider>
  );
});
