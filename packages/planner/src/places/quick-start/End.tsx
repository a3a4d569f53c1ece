'use client';

import { headingTag, useMessages, usePublicPromise } from '@engagement-kit/react';
import { type ReactElement, useId, useRef } from 'react';
import { useAhead } from '../../shared/use-ahead.js';
import { Link } from '../Link.js';
import { lazy, Nothing } from '../page/lazy.js';
import { node, usePlaces } from '../places-context.js';
import { quickStartMessages } from './messages.js';
import type { QuickStart } from './use-quick-start.js';

const Ways = /* @__PURE__ */ lazy(() => import('./Ways.js'), Nothing);
const ahead = [Ways];

/** The promise, ready for people: made, copied, printed, downloaded, put on a page. And the ways on. */
export default function End({ quick }: { readonly quick: QuickStart }): ReactElement {
  const { promise, choose } = quick;
  const { today, place, headingLevel } = usePlaces('Places.QuickStart');
  const { say, date } = useMessages(quickStartMessages);
  const shown = usePublicPromise(promise?.id ?? '', { today });
  const Heading = headingTag(headingLevel, 1);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isReady = promise && shown?.engagementType;
  useAhead(ahead);
  const make = () => {
    const isMade = choose(({ promiseId }) => [
      { type: 'promise.update', id: promiseId, changes: { madeOn: today } },
    ]);
    if (isMade) heading.current?.focus();
  };
  return (
    <section {...node('quick-end')} aria-labelledby={id}>
      <Heading {...node('quick-heading')} id={id} ref={heading} tabIndex={-1}>
        {say('end')}
      </Heading>
      {!isReady && <p {...node('step-text')}>{say('notYet')}</p>}
      {isReady && (
        <>
          <p {...node('step-text')}>
            {promise.madeOn ? say('made', { date: date(promise.madeOn) }) : say('draft')}
          </p>
          {!promise.madeOn && (
            <button {...node('go', { primary: true }, 'button')} type="button" onClick={make}>
              {say('make')}
            </button>
          )}
          <Ways promise={shown} promiseId={promise.id} />
        </>
      )}
      <p {...node('quick-ways')}>
        <Link to={{ place: 'overview' }} data-control="button">
          {say('openPlan')}
        </Link>
        {promise && <Link to={{ place: 'promises', item: promise.id }}>{say('editPromise')}</Link>}
        {quick.activity && <Link to={{ place: place.id }}>{say('another')}</Link>}
      </p>
    </section>
  );
}
