'use client';

import type { DrawnPart } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import type { ReactNode } from 'react';
import { node, spectrumPart } from '../root/root-context.js';

/** What the shapes of the drawings stand for, and whose drawings they are. Not there where no type has one. */
export const Key = /* @__PURE__ */ spectrumPart(
  'key',
  (_: Key.Props, { guidance, words: { say } }) => {
    const by = guidance.engagementTypes.find(({ drawing }) => drawing)?.drawing?.by;
    if (!by) return null;
    return {
      as: 'p',
      content: [
        entry('organisation', 'M1 1h12v12H1z', say('drawnOrganisation')),
        ' ',
        entry('community', 'M1 7a6 6 0 1 0 12 0a6 6 0 1 0-12 0z', say('drawnCommunity')),
        ' ',
        entry(undefined, 'M3 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', say('lastWord')),
        ' ',
        <span key="by" {...node('key-note')}>
          {say('drawnBy', { by })}
        </span>,
      ],
    };
  },
);

const entry = (of: DrawnPart | undefined, d: string, words: string): ReactNode => (
  <span {...node('key-entry')}>
    <svg {...node('key-shape', {}, 'drawing')} viewBox="0 0 14 14" aria-hidden>
      <path data-of={of ?? 'last-word'} data-paint="both" d={d} />
    </svg>
    {words}
  </span>
);

export namespace Key {
  export interface Props extends PartProps<'p'> {}
}
