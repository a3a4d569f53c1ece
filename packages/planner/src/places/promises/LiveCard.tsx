'use client';

import { PromiseCard } from '@engagement-kit/promise-card';
import { headingTag, useMessages, usePublicPromise } from '@engagement-kit/react';
import { memo, type ReactElement, useMemo } from 'react';
import { useSettled } from '../../shared/use-settled.js';
import { below } from '../below.js';
import { node, usePlaces } from '../places-context.js';
import { promisesMessages } from './messages.js';

interface LiveCardProps {
  readonly promiseId: string;
}

/** The card of a promise as people see it now. It stands beside fields that it shows little of. */
export const LiveCard = /* @__PURE__ */ memo(function LiveCard({
  promiseId,
}: LiveCardProps): ReactElement | null {
  const { today, headingLevel } = usePlaces('Places.Promises');
  const { say } = useMessages(promisesMessages);
  // It follows once nothing has been typed for a moment: drawing it at each letter would hold the letter up.
  const promise = useSettled(usePublicPromise(promiseId, { today }));
  const card = useMemo(
    () => promise && <PromiseCard promise={promise} headingLevel={below(headingLevel, 2)} />,
    [promise, headingLevel],
  );
  const Heading = headingTag(headingLevel, 1);
  return (
    card && (
      <section {...node('seen')} aria-label={say('seen')}>
        <div {...node('seen-head')}>
          <Heading {...node('seen-heading')}>{say('seen')}</Heading>
          <p {...node('seen-hint')}>{say('seenHint')}</p>
        </div>
        {card}
      </section>
    )
  );
});
