'use client';

import { type Plan, type PlanAction, type PlanState, planActions } from '@engagement-kit/model';
import { useMessageSets, useMessages, usePlan, usePlanReadOnly } from '@engagement-kit/react';
import type { ReactElement } from 'react';
import { type Address, addressOf } from '../address.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Section } from '../Section.js';
import { overviewMessages } from './messages.js';
import { relativeDay } from './relative-day.js';
import { shortDay } from './short-day.js';

const wholeState = (state: PlanState): PlanState => state;

/** How many are shown with a day. More would be a list, which the actions for a spreadsheet are. */
const shown = 6;

/** What is due, the earliest first, what is late, and all that was put off. */
export function NextUp(): ReactElement {
  const { plan, guidance } = usePlan(wholeState);
  const { today } = usePlaces('Places.Overview');
  const { say } = useMessages(overviewMessages);
  const messages = useMessageSets();
  const actions = planActions(plan, guidance, { today, messages });
  const dated = actions.filter(({ dueOn }) => dueOn).slice(0, shown);
  const next = actions.filter((each) => dated.includes(each) || each.kind === 'later');
  return (
    <Section title={say('next')}>
      {next.length === 0 ? (
        <p {...node('look-empty')}>{say('nothingNext')}</p>
      ) : (
        <ul {...node('due-list')}>
          {next.map((action) => (
            <Due key={`${action.kind} ${action.id}`} action={action} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Due({ action }: { readonly action: PlanAction }): ReactElement {
  const { today } = usePlaces('Places.Overview');
  const words = useMessages(overviewMessages);
  const { say, date } = words;
  const { plan } = usePlan(wholeState);
  const readOnly = usePlanReadOnly();
  const { id, what, about, owner, dueOn, notes, kind } = action;
  const isLater = kind === 'later';
  // A question is the guidance’s own words.
  const isPublished = kind === 'question' || (isLater && id.startsWith('answers/'));
  const isQuestion = isLater || kind === 'question';
  // People were told of a day; any other day that has passed is work to catch up on.
  const isLate = kind === 'feedback' && dueOn < today;
  const isOverdue = isLate && !readOnly;
  return (
    <li {...node('due', { late: isLate })}>
      <p {...node('due-day')}>
        <span {...node('due-date')}>{dueOn ? shortDay(date, today, dueOn) : say('noDay')}</span>
        {dueOn && <span {...node('due-distance')}>{relativeDay(words, today, dueOn)}</span>}
      </p>
      <div {...node('due-what')}>
        {isLate && <span {...node('late', undefined, 'tag')}>{say('late')}</span>}
        {isLater && <span {...node('put-off', undefined, 'tag')}>{say('putOff')}</span>}
        <p {...node('due-title', { published: isPublished })}>
          <bdi>{what}</bdi>
        </p>
        <p {...node('due-about')}>{owner ? say('owner', { about, owner }) : about}</p>
        {isLater && notes && (
          <p {...node('due-about')}>
            <bdi>{notes}</bdi>
          </p>
        )}
        {isOverdue && <Overdue id={id} />}
      </div>
      {!isOverdue && (
        <Link
          to={placeOf(action, plan)}
          aria-label={say(isQuestion ? 'answerItem' : 'openItem', { what })}
        >
          {say(isQuestion ? 'answer' : 'open')}
        </Link>
      )}
    </li>
  );
}

/** What can be done about feedback that is late: it was given after all, or people are told of a new day. */
function Overdue({ id }: { readonly id: string }): ReactElement {
  const { say } = useMessages(overviewMessages);
  const to = (field: string) => ({ place: 'feedback', item: id, field });
  return (
    <p {...node('due-ways')}>
      <Link to={to('deliveredOn')} data-control="button" data-primary="">
        {say('record')}
      </Link>
      <Link to={to('dueOn')} data-control="button">
        {say('newDay')}
      </Link>
    </p>
  );
}

/** Where the work on an action is done. */
function placeOf({ kind, id }: PlanAction, { later }: Plan): Address {
  if (kind === 'later') return addressOf(later.find((each) => each.id === id)?.about ?? []);
  if (kind === 'review') return { place: 'facts', field: 'nextReviewOn' };
  if (kind === 'question') return { place: 'standards', item: id };
  return { place: kind === 'risk' ? 'risks' : 'feedback', item: id };
}
