'use client';

import type { Activity, PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { useValueWords } from '../../fields/use-value-words.js';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Section } from '../Section.js';
import { overviewMessages } from './messages.js';
import { promiseStanding } from './promise-standing.js';

const wholeState = (state: PlanState): PlanState => state;
const wholePlan = ({ plan }: PlanState) => plan;

/** The activities of the plan under the type that each is planned as, between the ends of the spectrum (L37). */
export function OnTheSpectrum(): ReactElement {
  const { plan, guidance } = usePlan(wholeState);
  const { say, locale } = useMessages(overviewMessages);
  const lang = guidance.source.language === locale ? undefined : guidance.source.language;
  const ofType = (id: string | undefined) =>
    plan.activities.filter(({ engagementType }) => engagementType === id);
  const known = new Set<string | undefined>(guidance.engagementTypes.map(({ id }) => id));
  const others = plan.activities.filter(({ engagementType }) => !known.has(engagementType));
  return (
    <Section title={say('spectrum')} wide>
      <div {...node('spectrum')}>
        {guidance.spectrum && (
          <p {...node('ends')} lang={lang}>
            {[guidance.spectrum.start, guidance.spectrum.middle, guidance.spectrum.end]
              .filter(Boolean)
              .map((words) => (
                <span {...node('end')} key={words}>
                  <span {...node('end-words')}>{words}</span>
                </span>
              ))}
          </p>
        )}
        <ol {...node('type-list')}>
          {guidance.engagementTypes.map(({ id, name, drawing }) => (
            <li {...node('type')} key={id}>
              <Spectrum.Drawing drawing={drawing} />
              <p {...node('type-name')} lang={lang}>
                {name}
              </p>
              <Activities activities={ofType(id)} />
            </li>
          ))}
        </ol>
        <Spectrum.DrawingKey guidance={guidance} />
      </div>
      <p {...node('look-way')}>
        <Link to={{ place: 'activities' }}>{say('allActivities')}</Link>
      </p>
      {others.length > 0 && (
        <div {...node('type-none')}>
          <p {...node('type-name')}>{say('noType')}</p>
          <Activities activities={others} />
        </div>
      )}
    </Section>
  );
}

function Activities({ activities }: { readonly activities: readonly Activity[] }): ReactElement {
  const values = useValueWords();
  const { speaker, today } = usePlaces('Places.Overview');
  const { say, messages } = useMessages(overviewMessages);
  const plan = usePlan(wholePlan);
  if (activities.length === 0) return <p {...node('look-empty')}>{say('noneOfType')}</p>;
  return (
    <ul {...node('type-activities')}>
      {activities.map(({ id, name, state = 'planned' }) => {
        const standing = promiseStanding(plan, id, today);
        return (
          <li {...node('type-activity')} key={id}>
            <Link to={{ place: 'activities', item: id }}>{name || speaker.say('notSet')}</Link>
            <p {...node('type-state')}>
              {[values[state], standing && messages.promises[standing]].filter(Boolean).join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
