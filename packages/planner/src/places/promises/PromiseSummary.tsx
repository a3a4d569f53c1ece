'use client';

import type { PromiseRecord } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { Says } from '../items/Says.js';
import { node } from '../places-context.js';
import { promisesMessages } from './messages.js';
import { usePromisedType } from './use-promised-type.js';
import { useStanding } from './use-standing.js';

/** A promise in a few words: its type, how it stands, and what the organisation says beside it. */
export function PromiseSummary({ promise }: { readonly promise: PromiseRecord }): ReactElement {
  const { say } = useMessages(promisesMessages);
  const type = usePromisedType(promise);
  return (
    <>
      <p {...node('item-types')}>
        <Spectrum.Drawing drawing={type?.drawing} />
        {type?.name ?? say('noType')}
      </p>
      <p {...node('state')}>{useStanding(promise)}</p>
      <Says thing="promise" name="localExplanation" value={promise.localExplanation} />
    </>
  );
}
