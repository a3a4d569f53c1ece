'use client';

import type { PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import type { ReactElement } from 'react';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Section } from '../Section.js';
import { Line } from './Line.js';
import { LineText } from './LineText.js';
import { overviewMessages } from './messages.js';
import { shortDay } from './short-day.js';
import { TimelineKey } from './TimelineKey.js';
import { TimelineTable } from './TimelineTable.js';
import { timeAxis } from './time-axis.js';
import { daysOf, lanesOf } from './timeline-data.js';

const wholeState = (state: PlanState): PlanState => state;

/** When the work happens, when it was promised, and when people hear back. A table says the same. */
export function Timeline(): ReactElement | null {
  const { plan, guidance } = usePlan(wholeState);
  const { today } = usePlaces('Places.Overview');
  const { say, date } = useMessages(overviewMessages);
  const lanes = lanesOf(plan, guidance, today);
  if (lanes.length === 0) return null;
  const days = daysOf(lanes, today);
  const { at, months } = timeAxis(days[0] ?? today, days.at(-1) ?? today);
  return (
    <Section title={say('timeline')} wide>
      <div {...node('timeline')}>
        <div {...node('timeline-picture')} aria-hidden="true">
          <div {...node('lane', { axis: true })}>
            <svg {...node('lane-line')} aria-hidden="true">
              {months.map((first) => (
                <text key={first.getTime()} x={`${at(first)}%`} y="1.2em">
                  {date(first.toISOString(), first.getUTCMonth() === 0 ? 'year' : 'month')}
                </text>
              ))}
            </svg>
          </div>
          {lanes.map((lane) => (
            <div {...node('lane')} key={lane.id}>
              <p {...node('lane-name')}>
                <Spectrum.Drawing drawing={lane.drawing} />
                <bdi>{lane.name}</bdi>
              </p>
              <Line lane={lane} at={at} ticks={months.map(at)} today={today} />
            </div>
          ))}
          <div {...node('lane', { foot: true })}>
            <svg {...node('lane-line')} aria-hidden="true">
              <LineText {...node('lane-now')} x={at(today)} y="1.2em">
                {say('today', { date: shortDay(date, today, today) })}
              </LineText>
            </svg>
          </div>
        </div>
        <TimelineKey />
        <TimelineTable lanes={lanes} />
        {plan.nextReviewOn && (
          <p {...node('look-note')}>
            <Link to={{ place: 'facts', field: 'nextReviewOn' }}>
              {say('marks.review', { date: date(plan.nextReviewOn) })}
            </Link>
          </p>
        )}
      </div>
    </Section>
  );
}
