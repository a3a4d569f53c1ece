import type { ReactElement } from 'react';
import { node } from '../places-context.js';
import type { Mark } from './timeline-data.js';

/** A promise is a square, as all that the organisation says; people hearing back is a circle. Around the point 0, 0. */
export const MarkShape = ({ kind }: Pick<Mark, 'kind'>): ReactElement =>
  kind === 'promised' ? (
    <rect {...node('lane-promised')} x="-5" y="-5" width="10" height="10" rx="2" />
  ) : (
    <>
      <circle {...node('lane-heard', { kept: kind === 'kept', late: kind === 'late' })} r="8" />
      {kind === 'kept' && <path {...node('lane-tick')} d="M-3.5 0.5 L-1 3 L4 -3" />}
    </>
  );
