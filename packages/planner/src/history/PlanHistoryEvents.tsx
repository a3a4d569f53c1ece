'use client';

import type { PlanEvent } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import { headingTag } from '@engagement-kit/react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { EventItem } from './EventItem.js';
import { type KnownThings, knownFor, knownThings, listsOf } from './event-changes.js';
import { HistoryWordsContext, historyPart, usePlanHistory } from './history-context.js';
import { Inner } from './Inner.js';

/** Props of `PlanHistoryEvents`: those of its `<div>`. */
export interface PlanHistoryEventsProps extends PartProps<'div'> {}

/** So many of the changes are the latest: about what is shown at first. */
const latest = 20;

interface Day {
  readonly key: string;
  readonly name: string;
  /** Events with their places in the history. */
  readonly events: (readonly [number, PlanEvent])[];
}

/** The latest changes, newest first, a list a day. Renders a `<div>`, and nothing as long as nothing has changed. */
export const PlanHistoryEvents = /* @__PURE__ */ historyPart(
  'events',
  (props: PlanHistoryEventsProps, { plan, guidance, shown, when, headingLevel, inWords }) => {
    const { history } = plan;
    const before = useRef<KnownThings>(undefined);
    // biome-ignore lint/correctness/useExhaustiveDependencies: what else a plan holds names nothing
    const known = useMemo(
      () => knownThings(plan, before.current),
      [history.length, ...listsOf(plan)],
    );
    useEffect(() => {
      before.current = known;
    }, [known]);
    const days = useMemo(() => byDay(history, shown, when.day), [history, shown, when]);
    if (days.length === 0) return null;
    return {
      provide: [HistoryWordsContext, inWords],
      content: (
        <>
          {days.map(({ key, name, events }) => (
            <Inner part="day" key={key}>
              <Inner as={headingTag(headingLevel, 1)} part="day-title">
                {name}
              </Inner>
              <Inner as="ul" role="list" part="day-events">
                {events.map(([place, event]) => (
                  <EventItem
                    key={place}
                    place={place}
                    isFar={history.length - place > latest}
                    event={event}
                    known={knownFor(event, known)}
                    guidance={guidance}
                  />
                ))}
              </Inner>
            </Inner>
          ))}
          <FocusOnMore />
        </>
      ),
      ...props,
    };
  },
);

/** The last `shown` events in days, newest first. */
function byDay(
  history: readonly PlanEvent[],
  shown: number,
  dayOf: (instant: string) => string,
): readonly Day[] {
  const days: Day[] = [];
  // A merged history may come back to a day: keys count how often.
  const times = new Map<string, number>();
  const first = Math.max(0, history.length - shown);
  for (let place = history.length - 1; place >= first; place -= 1) {
    const event = history[place] as PlanEvent;
    const name = dayOf(event.at);
    const last = days.at(-1);
    if (last?.name === name) {
      last.events.push([place, event]);
      continue;
    }
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    days.push({ key: `${time} ${name}`, name, events: [[place, event]] });
  }
  return days;
}

/** Once more is shown, focus goes to the first of what is new: reading goes on where it stopped. */
function FocusOnMore(): ReactNode {
  const { plan, shown } = usePlanHistory('Events');
  const node = useRef<HTMLElement>(null);
  const before = useRef(shown);
  const length = plan.history.length;
  useEffect(() => {
    const place = length - 1 - before.current;
    if (shown <= before.current) return;
    before.current = shown;
    node.current?.parentElement?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  }, [shown, length]);
  return <Inner as="span" part="end" hidden ref={node} />;
}
