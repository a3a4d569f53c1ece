import type { DrawnPart, Speaker } from '@engagement-kit/model';
import type { ReactNode } from 'react';
import type { SpectrumGuidance } from '../guidance.js';
import type { SpectrumSelectorMessages } from '../messages.js';
import { node } from '../root/root-context.js';

/** What the shapes of a guidance’s drawings stand for, and whose drawings they are; nothing where no type has one. */
export function keyContent(
  { engagementTypes }: Pick<SpectrumGuidance, 'engagementTypes'>,
  { say }: Speaker<SpectrumSelectorMessages>,
): readonly ReactNode[] | undefined {
  const by = engagementTypes.find(({ drawing }) => drawing)?.drawing?.by;
  if (!by) return undefined;
  return [
    entry('organisation', 'M1 1h12v12H1z', say('drawnOrganisation')),
    ' ',
    entry('community', 'M1 7a6 6 0 1 0 12 0a6 6 0 1 0-12 0z', say('drawnCommunity')),
    ' ',
    entry('last-word', 'M3 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0z', say('lastWord')),
    ' ',
    <span key="by" {...node('key-note')}>
      {say('drawnBy', { by })}
    </span>,
  ];
}

const entry = (of: DrawnPart | 'last-word', d: string, words: string): ReactNode => (
  <span key={of} {...node('key-entry')}>
    <svg {...node('key-shape', {}, 'drawing')} viewBox="0 0 14 14" aria-hidden>
      <path data-of={of} data-paint="both" d={d} />
    </svg>
    {words}
  </span>
);
