'use client';

import { type PartProps, useMessages } from '@engagement-kit/react';
import type { SpectrumGuidance } from '../guidance.js';
import { spectrumSelectorMessages } from '../messages.js';
import { rootPart } from '../root/root-context.js';
import { keyContent } from '../track/key-content.js';

/**
 * What the shapes of drawings stand for, beside drawings that stand by themselves: once on a page is enough. It needs no
 * root. Nothing where no type of the guidance has a drawing.
 */
export const DrawingKey = /* @__PURE__ */ rootPart(
  'drawing-key',
  ['guidance'],
  function useDrawingKey({ guidance }: DrawingKey.Props) {
    const words = useMessages(spectrumSelectorMessages);
    const content = keyContent(guidance, words);
    return content ? { as: 'p', lang: words.locale, content } : null;
  },
);

export namespace DrawingKey {
  export interface Props extends PartProps<'p'> {
    /** The guidance whose types are drawn. */
    guidance: Pick<SpectrumGuidance, 'engagementTypes'>;
  }
}
