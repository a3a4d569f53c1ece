'use client';

import { headingTag, type PartProps } from '@engagement-kit/react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { HistoryWordsContext, historyPart, node, useHistory } from '../history-context.js';
import { daysOf } from './days-of.js';
import { Event } from './Event.js';
import { type KnownThings, knownFor, knownThings, listsOf } from './event-changes.js';

/** How many changes count as the latest: about as many as are shown at first. */
const latest = 20;

/**
 * The latest changes, newest first, one list for each day. Renders a `<div>`, or nothing while there are no changes.
 */
export const Events = /* @__PURE__ */ historyPart(
  'events',
  (_: PartProps<'div'>, { plan, guidance, shown, clock, headingLevel, inWords }) => {
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
    const days = useMemo(
      () => daysOf(history, shown, (at) => clock.day(at, 'full')),
      [history, shown, clock],
    );
    if (days.length === 0) return null;
    const Title = headingTag(headingLevel, 1);
    return {
      provide: [HistoryWordsContext, inWords],
      content: (
        <>
          {days.map(({ key, name, events }) => (
            <div {...node('day')} key={key}>
              <Title {...node('day-title')}>{name}</Title>
              {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none */}
              <ul {...node('day-events')} role="list">
                {events.map(([place, event]) => (
                  <Event
                    key={place}
                    place={place}
                    isFar={history.length - place > latest}
                    event={event}
                    known={knownFor(event, known)}
                    guidance={guidance}
                  />
                ))}
              </ul>
            </div>
          ))}
          <FocusOnMore />
        </>
      ),
    };
  },
);

export namespace Events {
  export interface Props extends PartProps<'div'> {}
}

/** When more are shown, focus moves to the first new one, so that a person can read on. */
function FocusOnMore(): ReactNode {
  const { plan, shown } = useHistory('History.Events');
  const end = useRef<HTMLSpanElement>(null);
  const before = useRef(shown);
  const length = plan.history.length;
  useEffect(() => {
    const place = length - 1 - before.current;
    if (shown <= before.current) return;
    before.current = shown;
    end.current?.parentElement?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  }, [shown, length]);
  return <span {...node('end')} hidden ref={end} />;
}
