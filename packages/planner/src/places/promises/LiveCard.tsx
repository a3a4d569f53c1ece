'use client';

import { PromiseCard } from '@engagement-kit/promise-card';
import { headingTag, useMessages, usePublicPromise } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { below } from '../below.js';
import { node, usePlaces } from '../places-context.js';
import { promisesMessages } from './messages.js';

/** The card of a promise as people see it now. */
export function LiveCard({ promiseId }: { readonly promiseId: string }): ReactElement | null {
  const { today, headingLevel } = usePlaces('Places.Promises');
  const { say } = useMessages(promisesMessages);
  const promise = usePublicPromise(promiseId, { today });
  const Heading = headingTag(headingLevel, 1);
  return (
    promise && (
      <section {...node('seen')} aria-label={say('seen')}>
        <div {...node('seen-head')}>
          <Heading {...node('seen-heading')}>{say('seen')}</Heading>
          <p {...node('seen-hint')}>{say('seenHint')}</p>
        </div>
        <PromiseCard promise={promise} headingLevel={below(headingLevel, 2)} />
      </section>
    )
  );
}
