'use client';

import type { PlanState } from '@engagement-kit/model';
import { useMessages, usePlan } from '@engagement-kit/react';
import { Spectrum } from '@engagement-kit/spectrum-selector';
import { scaleUtc } from 'd3-scale';
import type { ReactElement } from 'react';
import { Link } from '../Link.js';
import { node, usePlaces } from '../places-context.js';
import { Section } from '../Section.js';
import { Line } from './Line.js';
import { overviewMessages } from './messages.js';
import { TimelineTable } from './TimelineTable.js';
import { daysOf, lanesOf } from './timeline-data.js';

const wholeState = (state: PlanState): PlanState => state;

/** How many months the axis names at most. */
const months = 6;

/** When the work happens, when it was promised, and when people hear back. A table says the same. */
export function Timeline(): ReactElement | null {
  const { plan, guidance } = usePlan(wholeState);
  const { today } = usePlaces('Places.Overview');
  const { say, date, locale } = useMessages(overviewMessages);
  const lanes = lanesOf(plan, guidance, today);
  if (lanes.length === 0) return null;
  const days = daysOf(lanes, today);
  const scale = scaleUtc()
    .domain([new Date(days[0] ?? today), new Date(days.at(-1) ?? today)])
    .nice()
    .range([0, 100]);
  const at = (day: string): number => scale(new Date(day));
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const ticks = scale.ticks(months).filter((tick) => tick.getUTCDate() === 1);
  return (
    <Section title={say('timeline')} wide>
      <div {...node('timeline')}>
        <div {...node('timeline-picture')} aria-hidden="true">
          <div {...node('lane', { axis: true })}>
            <svg {...node('lane-line')} aria-hidden="true">
              {ticks.map((tick) => (
                <text key={tick.getTime()} x={`${scale(tick)}%`} y="1.2em">
                  {month.format(tick)}
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
              <Line lane={lane} at={at} ticks={ticks.map((tick) => scale(tick))} today={today} />
            </div>
          ))}
        </div>
        <p {...node('look-note')}>
          {[say('work'), say('hearBack'), say('today', { date: date(today) })].join(' · ')}
        </p>
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
