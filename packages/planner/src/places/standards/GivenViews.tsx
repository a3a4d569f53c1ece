'use client';

import type { Judgement } from '@engagement-kit/model';
import { useMessages } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { useValueWords } from '../../fields/use-value-words.js';
import { Writing } from '../../shared/Writing.js';
import { node } from '../places-context.js';
import { standardsPlaceMessages } from './messages.js';
import { TakeOff } from './TakeOff.js';

type GivenView = NonNullable<Judgement['givenViews']>[number];

interface GivenViewsProps {
  readonly standardId: string;
  readonly judgement: Judgement;
}

/** What groups say of a judgement themselves, as it came. Nothing here can be typed over. */
export function GivenViews({ standardId, judgement }: GivenViewsProps): ReactElement | null {
  const { say } = useMessages(standardsPlaceMessages);
  const { givenViews = [], value } = judgement;
  if (givenViews.length === 0) return null;
  return (
    <section {...node('given-views')} aria-label={say('views.heading')}>
      <p {...node('given-heading')}>{say('views.heading')}</p>
      <ul {...node('given-list')}>
        {givenViews.map((view) => (
          <li {...node('given-view', { off: !!view.takenOffOn })} key={view.id}>
            {view.takenOffOn ? (
              <TakenOff view={view} />
            ) : (
              <>
                <Words view={view} now={value} />
                <Writing>
                  <TakeOff standardId={standardId} view={view} />
                </Writing>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether they agree, their own words, and of what they were asked where that has changed since. */
function Words({ view, now }: { readonly view: GivenView; readonly now: Judgement['value'] }) {
  const { say, date } = useMessages(standardsPlaceMessages);
  const values = useValueWords();
  const { who, on, agrees, judged } = view;
  return (
    <>
      <p {...node('given-who')}>{say('views.who', { who, date: date(on) })}</p>
      {agrees !== undefined && (
        <p {...node('given-agrees')}>{say(agrees ? 'views.agrees' : 'views.disagrees')}</p>
      )}
      {view.view && (
        <blockquote {...node('given-words')}>
          <p dir="auto">{view.view}</p>
        </blockquote>
      )}
      {judged && judged !== now && (
        <p {...node('look-note')}>{say('views.asked', { judgement: values[judged] })}</p>
      )}
    </>
  );
}

/** That a view was taken off, by whom it was given, when and why. Its words are no longer shown. */
function TakenOff({ view }: { readonly view: GivenView }): ReactElement {
  const { say, date } = useMessages(standardsPlaceMessages);
  const { who, takenOffOn = '', takenOffBecause = '' } = view;
  return (
    <p {...node('look-note')}>
      {say('views.off', { who, date: date(takenOffOn), reason: takenOffBecause })}
    </p>
  );
}
