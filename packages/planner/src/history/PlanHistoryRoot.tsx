'use client';

import type { PlanState } from '@engagement-kit/model';
import type { PartProps } from '@engagement-kit/react';
import {
  Announcement,
  type HeadingLevel,
  oldDefinePart,
  useAnnouncer,
  useEnvironment,
  useMessages,
  usePlan,
  usePlanDispatch,
} from '@engagement-kit/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  PlanHistoryContext,
  type PlanHistoryContextValue,
  type VersionQuestion,
} from './history-context.js';
import { planHistoryMessages } from './messages.js';
import { scope } from './scope.js';
import { VersionDialog } from './VersionDialog.js';
import { useWhen } from './when.js';

/** Props of `PlanHistoryRoot`: those of its `<section>`, and these. */
export interface PlanHistoryRootProps extends PartProps<'section'> {
  /** Level of the headings of versions and changes; that of the environment unless given. */
  headingLevel?: HeadingLevel | undefined;
  /** IANA time zone of days and times, `Europe/London`; the reader’s own unless given. */
  timeZone?: string | undefined;
  /** How many changes are shown at first; 20 unless given. */
  first?: number | undefined;
  /** How many more each press of “Show earlier changes” shows; 100 unless given. */
  step?: number | undefined;
}

const wholeState = (state: PlanState): PlanState => state;

/** Holds the history and the versions of the plan around it. Renders a `<section>`. */
export const PlanHistoryRoot = /* @__PURE__ */ oldDefinePart(
  scope,
  'root',
  null,
  ({ headingLevel, timeZone, first = 20, step = 100, ...props }: PlanHistoryRootProps) => {
    const state = usePlan(wholeState);
    const dispatch = usePlanDispatch();
    const words = useMessages(planHistoryMessages);
    const environment = useEnvironment();
    const when = useWhen(words.locale, timeZone);
    const [said, announce] = useAnnouncer(300);
    const [status, setStatus] = useState('');
    const [more, setMore] = useState(0);
    const [question, ask] = useState<VersionQuestion | null>(null);
    const { locale, messages } = words;

    // What was said of a version is no longer so once it is undone, or once another plan is opened.
    const { id, history } = state.plan;
    const seen = useRef({ id, length: history.length });
    useEffect(() => {
      const { current } = seen;
      seen.current = { id, length: history.length };
      if (current.id !== id || history.length < current.length) setStatus('');
    }, [id, history.length]);

    const showMore = useCallback(() => setMore((steps) => steps + 1), []);
    const close = useCallback(() => ask(null), []);
    const inWords = useMemo(
      () => ({ words, when, modelLang: /^en\b/.test(locale) ? undefined : 'en' }),
      [words, when, locale],
    );
    const level = headingLevel ?? environment.headingLevel;
    const value = useMemo(
      (): PlanHistoryContextValue => ({
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
      [state, inWords, level, dispatch, first, more, step, showMore, announce, status],
    );
    return {
      as: 'section',
      lang: locale,
      'aria-label': messages.title,
      provide: [PlanHistoryContext, value],
      after: [
        <Announcement key="announcement" scope={scope}>
          {said}
        </Announcement>,
        question && <VersionDialog key="dialog" {...question} onClose={close} />,
      ],
      ...props,
    };
  },
);
