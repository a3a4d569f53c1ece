'use client';

import { type PlanAction, type PlanState, planActions } from '@engagement-kit/model';
import { useMessageSets, useMessages, usePlan } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import type { Address } from '../address.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Section } from '../Section.js';
import { overviewMessages } from './messages.js';
import { relativeDay } from './relative-day.js';

const wholeState = (state: PlanState): PlanState => state;

/** How many are shown. More would be a list, which the actions for a spreadsheet are. */
const shown = 6;

/** What is due, the earliest first, and what is late. */
export function NextUp(): ReactElement {
  const { plan, guidance } = usePlan(wholeState);
  const { today } = usePlaces('Places.Overview');
  const { say } = useMessages(overviewMessages);
  const messages = useMessageSets();
  const dated = planActions(plan, guidance, { today, messages }).filter(({ dueOn }) => dueOn);
  return (
    <Section title={say('next')}>
      {dated.length === 0 ? (
        <p {...node('look-empty')}>{say('nothingNext')}</p>
      ) : (
        <ul {...node('due-list')}>
          {dated.slice(0, shown).map((action) => (
            <Due key={`${action.kind} ${action.id}`} action={action} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Due({ action }: { readonly action: PlanAction }): ReactElement {
  const { today } = usePlaces('Places.Overview');
  const { say, date, locale } = useMessages(overviewMessages);
  const { what, about, owner, dueOn, kind } = action;
  // People were told of a day; any other day that has passed is work to catch up on.
  const isLate = kind === 'feedback' && dueOn < today;
  return (
    <li {...node('due', { late: isLate })}>
      <p {...node('due-day')}>
        <span {...node('due-date')}>{date(dueOn)}</span>
        <span {...node('due-distance')}>{relativeDay(locale, today, dueOn)}</span>
      </p>
      <div {...node('due-what')}>
        {isLate && <span {...node('late', undefined, 'tag')}>{say('late')}</span>}
        {/* A question is the guidance’s own words. */}
        <p {...node('due-title', { published: kind === 'question' })}>
          <bdi>{what}</bdi>
        </p>
        <p {...node('due-about')}>{owner ? say('owner', { about, owner }) : about}</p>
      </div>
      <Link to={placeOf(action)} aria-label={say('openItem', { what })}>
        {say('open')}
      </Link>
    </li>
  );
}

/** Where the work on an action is done. */
function placeOf({ kind, id }: PlanAction): Address {
  if (kind === 'review') return { place: 'facts', field: 'nextReviewOn' };
  if (kind === 'question') return { place: 'standards', item: id };
  return { place: kind === 'risk' ? 'risks' : 'feedback', item: id };
}
