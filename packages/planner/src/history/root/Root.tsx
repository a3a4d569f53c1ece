'use client';

import { changeLanguage, type PlanState } from '@engagement-kit/model';
import {
  Announcement,
  type HeadingLevel,
  type PartProps,
  partsOf,
  perRecord,
  useAnnouncer,
  useEnvironment,
  useMessageSets,
  useMessages,
  usePlan,
  usePlanStore,
  useTranslatedPage,
} from '@engagement-kit/react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { langWithin } from '../../shared/in-language.js';
import { useClock } from '../../shared/use-clock.js';
import {
  HistoryContext,
  type HistoryContextValue,
  type HistoryWords,
  type VersionToAskAbout,
} from '../history-context.js';
import { planHistoryMessages } from '../messages.js';
import { VersionQuestion } from '../versions/VersionQuestion.js';

const rootPart = /* @__PURE__ */ partsOf('plan-history', 'History');

const wholeState = (state: PlanState): PlanState => state;

/** Holds the history and the versions of the plan around it. Renders a `<section>`. */
export const Root = /* @__PURE__ */ perRecord(
  /* @__PURE__ */ rootPart(
    'root',
    ['headingLevel', 'timeZone', 'first', 'step'],
    ({ headingLevel, timeZone, first = 20, step = 100 }: Root.Props) => {
      const node = useRef<HTMLElement>(null);
      useTranslatedPage(node);
      const state = usePlan(wholeState);
      // Not by way of the provider's `onIssues`: the history itself says what was refused, where the person is.
      const { dispatch } = usePlanStore();
      const speaker = useMessages(planHistoryMessages);
      const sets = useMessageSets();
      const environment = useEnvironment();
      const clock = useClock(speaker, timeZone);
      const [said, announce] = useAnnouncer(300);
      const [status, setStatus] = useStatus(state);
      const [more, setMore] = useState(0);
      const [asked, ask] = useState<VersionToAskAbout | null>(null);

      const showMore = useCallback(() => setMore((steps) => steps + 1), []);
      const modelLang = langWithin(changeLanguage(sets), speaker.locale);
      const inWords = useMemo(
        (): HistoryWords => ({ speaker, clock, sets, modelLang }),
        [speaker, clock, sets, modelLang],
      );
      const level = headingLevel ?? environment.headingLevel;
      const value = useMemo(
        (): HistoryContextValue => ({
          ...state,
          ...inWords,
          inWords,
          headingLevel: level,
          dispatch,
          shown: first + more * step,
          step,
          showMore,
          announce,
          status,
          setStatus,
          ask,
        }),
        [state, inWords, level, dispatch, first, more, step, showMore, announce, status, setStatus],
      );
      return {
        as: 'section',
        ref: node,
        lang: speaker.locale,
        'aria-label': speaker.say('title'),
        provide: [HistoryContext, value],
        after: (
          <>
            <Announcement scope="plan-history">{said}</Announcement>
            {asked && <VersionQuestion {...asked} onClose={() => ask(null)} />}
          </>
        ),
      };
    },
  ),
);

export namespace Root {
  export interface Props extends PartProps<'section'> {
    /** Level of the headings of versions and changes; that of the environment unless given. */
    headingLevel?: HeadingLevel | undefined;
    /** IANA time zone of days and times, `Europe/London`; the reader’s own unless given. */
    timeZone?: string | undefined;
    /** How many changes are shown at first; 20 unless given. */
    first?: number | undefined;
    /** How many more each press of “Show earlier changes” shows; 100 unless given. */
    step?: number | undefined;
  }
}

/** What was said of a version, until that is undone or another plan is opened. */
function useStatus({ plan: { id, history } }: PlanState) {
  const [status, setStatus] = useState<ReactNode>('');
  const seen = useRef({ id, length: history.length });
  useEffect(() => {
    const { current } = seen;
    seen.current = { id, length: history.length };
    if (current.id !== id || history.length < current.length) setStatus('');
  }, [id, history.length]);
  return [status, setStatus] as const;
}
