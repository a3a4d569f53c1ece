'use client';

import {
  type EngagementTypeId,
  engagementTypeById,
  isBlank,
  type PlanState,
} from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { type ReactElement, useRef, useState } from 'react';
import * as Files from '../../file/parts.js';
import { useAhead } from '../../shared/use-ahead.js';
import { Link } from '../Link.js';
import { lazy, Nothing } from '../page/lazy.js';
import { node, usePlaces } from '../places-context.js';
import { Ask } from './Ask.js';
import { Empty } from './Empty.js';
import { Five } from './Five.js';
import { HearBack } from './HearBack.js';
import { quickStartMessages } from './messages.js';
import { QuickStep } from './QuickStep.js';
import { Space, SpaceSlow } from './Space.js';
import { useQuickStart } from './use-quick-start.js';
import { What } from './What.js';

// The first step waits for none of them. What comes next is loaded while somebody writes there.
const Happens = /* @__PURE__ */ lazy(() => import('./Happens.js'), Space, SpaceSlow);
const Live = /* @__PURE__ */ lazy(() => import('./Live.js'), Empty);
const LiveCard = /* @__PURE__ */ lazy(
  async () => ({ default: (await import('../promises/LiveCard.js')).LiveCard }),
  Nothing,
);
const End = /* @__PURE__ */ lazy(() => import('./End.js'), Nothing);
const ahead = [Live, LiveCard];

const wholeState = (state: PlanState): PlanState => state;

/** From nothing to a promise: four steps, with the promise taking shape beside them. What is typed is in the plan. */
export default function QuickStart(): ReactElement {
  const { announce, address } = usePlaces('Places.QuickStart');
  const { say } = useMessages(quickStartMessages);
  const { plan, guidance } = usePlan(wholeState);
  const quick = useQuickStart();
  const { activity, promise, feedback, practice, isTold } = quick;
  const round = useRound(address.item);
  const afterType = useRef<HTMLHeadingElement>(null);
  const use = (engagementType: EngagementTypeId) => {
    const isTaken = quick.choose(({ activityId }) => [
      { type: 'activity.update', id: activityId, changes: { engagementType } },
    ]);
    if (!isTaken) return;
    const { name = '' } = engagementTypeById(guidance, engagementType) ?? {};
    announce(say('used', { type: name }));
    afterType.current?.focus();
  };
  const type = activity?.engagementType;
  const isAsked = Object.values(practice).some(Boolean);
  useAhead(ahead);
  return (
    <div {...node('quick')}>
      <p {...node('quick-lead')}>{say('lead')}</p>
      {!activity && (
        <p {...node('quick-file')}>
          {say('open')} <Files.Open />
          <Link to={{ place: 'overview' }}>{say('openPlan')}</Link>
        </p>
      )}
      <div {...node('quick-sheet')} key={round}>
        {!isTold && (
          <>
            <QuickStep
              number={1}
              title={say('what')}
              isDone={!isBlank(activity?.name) && !isBlank(plan.organisation)}
            >
              <What quick={quick} />
            </QuickStep>
            <QuickStep number={2} title={say('happens')} isDone={!!type}>
              <Happens quick={quick} onUse={use} />
            </QuickStep>
          </>
        )}
        <aside {...node('quick-live')} aria-label={say('live')}>
          {promise && type ? (
            <>
              <LiveCard key={promise.id} promiseId={promise.id} />
              <Five here={type} />
            </>
          ) : isAsked ? (
            <Live practice={practice} here={type} onUse={use} />
          ) : (
            <Empty here={type} />
          )}
          <p {...node('look-note')}>{say('ours')}</p>
        </aside>
        {!isTold && (
          <>
            <QuickStep
              number={3}
              title={say('hearBack')}
              isDone={!!feedback?.dueOn}
              headingRef={afterType}
            >
              <HearBack quick={quick} />
            </QuickStep>
            <QuickStep number={4} title={say('ask')} isDone={!isBlank(plan.contact)}>
              <Ask quick={quick} />
            </QuickStep>
          </>
        )}
        <End quick={quick} />
      </div>
    </div>
  );
}

/** Counts the promises that are begun here one after the other. What begins with the first word is still the same. */
function useRound(item: string | undefined): number {
  const [last, setLast] = useState({ item, round: 0 });
  if (last.item === item) return last.round;
  const round = last.item === undefined ? last.round : last.round + 1;
  setLast({ item, round });
  return round;
}
