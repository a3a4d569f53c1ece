'use client';

import type { PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { useValueWords } from '../../fields/use-value-words.js';
import { Writing } from '../../shared/Writing.js';
import { useAddItem } from '../items/use-add-item.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Section } from '../Section.js';
import { typesFor } from '../types-for.js';
import { overviewMessages } from './messages.js';

const wholeState = (state: PlanState): PlanState => state;

/** Whom the plan is for, with the types of engagement that each community is offered. */
export function WhoItIsFor(): ReactElement {
  const state = usePlan(wholeState);
  const { speaker } = usePlaces('Places.Overview');
  const { say } = useMessages(overviewMessages);
  const add = useAddItem('activity', 'activities');
  const inActivity = (id: string) =>
    state.plan.activities.some(({ communityIds }) => communityIds?.includes(id));
  return (
    <Section title={say('communities')}>
      {state.plan.communities.length === 0 && (
        <p {...node('look-empty')}>{speaker.say('lists.community.empty')}</p>
      )}
      <ul {...node('people-list')}>
        {state.plan.communities.map(({ id, name }) => (
          <li {...node('people')} key={id}>
            <div {...node('people-words')}>
              <Link to={{ place: 'communities', item: id }}>{name || speaker.say('notSet')}</Link>
              <p {...node('look-note')}>
                {typesFor(state.plan.activities, state.guidance, id)
                  .map((type) => type.name)
                  .join(', ') || speaker.say('inNoActivity')}
              </p>
            </div>
            <span {...node('people-types')}>
              {typesFor(state.plan.activities, state.guidance, id).map((type) => (
                <Spectrum.Drawing key={type.id} drawing={type.drawing} />
              ))}
            </span>
            {!inActivity(id) && (
              <Writing>
                <button
                  {...node('add-for', undefined, 'button')}
                  type="button"
                  aria-label={say('addFor', { name })}
                  onClick={() => add({ name: '', communityIds: [id] })}
                >
                  {say('addActivity')}
                </button>
              </Writing>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What could go wrong, as long as it is not closed. */
export function WhatCouldGoWrong(): ReactElement {
  const values = useValueWords();
  const { plan } = usePlan(wholeState);
  const { speaker } = usePlaces('Places.Overview');
  const { say } = useMessages(overviewMessages);
  const risks = plan.risks.filter(({ state }) => state !== 'closed');
  return (
    <Section title={say('risks')}>
      {risks.length === 0 && <p {...node('look-empty')}>{speaker.say('lists.risk.empty')}</p>}
      <ul {...node('people-list')}>
        {risks.map(({ id, text, state = 'open', owner }) => (
          <li {...node('people')} key={id}>
            <div {...node('people-words')}>
              <Link to={{ place: 'risks', item: id }}>{text || speaker.say('notSet')}</Link>
              <p {...node('look-note')}>{[values[state], owner].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
