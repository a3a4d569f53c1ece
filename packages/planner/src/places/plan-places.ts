'use client';

import { feedbackProgress, type IsoDate, type Plan } from '@engagement-kit/model';
import { lazy, lazyOrNothing } from './page/lazy.js';
import type { Place } from './place.js';

const countOf = (list: readonly unknown[]): string => (list.length > 0 ? String(list.length) : '');

/** The kit’s places, in the order of the rail. Each is loaded when it is first shown. */
export const planPlaces: readonly Place[] = [
  {
    id: 'overview',
    group: 'start',
    title: ({ say }) => say('titles.overview'),
    heading: ({ title }) => title,
    Page: /* @__PURE__ */ lazy(() => import('./overview/Overview.js')),
  },
  {
    id: 'facts',
    group: 'start',
    title: ({ say }) => say('titles.facts'),
    Page: /* @__PURE__ */ lazy(() => import('./facts/Facts.js')),
  },
  {
    id: 'quick-start',
    group: 'start',
    title: ({ say }) => say('titles.quickStart'),
    isAlone: true,
    isForWriting: true,
    Page: /* @__PURE__ */ lazy(() => import('./quick-start/QuickStart.js')),
  },
  {
    id: 'communities',
    group: 'work',
    title: ({ say }) => say('titles.communities'),
    status: ({ communities }) => countOf(communities),
    Page: /* @__PURE__ */ lazy(() => import('./communities/Communities.js')),
  },
  {
    id: 'decisions',
    group: 'work',
    title: ({ say }) => say('titles.decisions'),
    status: ({ decisions }) => countOf(decisions),
    Page: /* @__PURE__ */ lazy(() => import('./decisions/Decisions.js')),
  },
  {
    id: 'activities',
    group: 'work',
    title: ({ say }) => say('titles.activities'),
    status: ({ activities }) => countOf(activities),
    items: 'activities',
    Page: /* @__PURE__ */ lazy(() => import('./activities/Activities.js')),
  },
  {
    id: 'risks',
    group: 'work',
    title: ({ say }) => say('titles.risks'),
    status: (plan, { count }) => {
      const open = openRisks(plan);
      return open > 0 ? count('openRisks', open) : countOf(plan.risks);
    },
    Page: /* @__PURE__ */ lazy(() => import('./risks/Risks.js')),
  },
  {
    id: 'promises',
    group: 'promise',
    title: ({ say }) => say('titles.promises'),
    status: ({ promises }) => countOf(promises),
    Page: /* @__PURE__ */ lazy(() => import('./promises/Promises.js')),
  },
  {
    id: 'feedback',
    group: 'promise',
    title: ({ say }) => say('titles.feedback'),
    status: (plan, { count }, today) => {
      const late = lateFeedback(plan, today);
      return late > 0 ? count('lateFeedback', late) : countOf(plan.feedback);
    },
    Page: /* @__PURE__ */ lazy(() => import('./feedback/FeedbackPlace.js')),
  },
  {
    id: 'standards',
    group: 'guidance',
    title: ({ say }) => say('titles.standards'),
    status: ({ answers }, { say }, _today, { standards }) => {
      const questions = standards.flatMap((standard) => standard.questions);
      const answered = questions.filter(({ id }) => answers[id]?.status === 'answered').length;
      return answered > 0 ? say('answered', { answered, total: questions.length }) : '';
    },
    Page: /* @__PURE__ */ lazy(() => import('./standards/Standards.js')),
  },
  {
    id: 'check',
    group: 'guidance',
    title: ({ say }) => say('titles.check'),
    Status: /* @__PURE__ */ lazyOrNothing(() => import('./check/CheckStatus.js')),
    Page: /* @__PURE__ */ lazy(() => import('./check/Check.js')),
  },
  {
    id: 'assurance',
    group: 'guidance',
    title: ({ say }) => say('titles.assurance'),
    Page: /* @__PURE__ */ lazy(() => import('./assurance/Assurance.js')),
  },
  {
    id: 'guidance',
    group: 'guidance',
    title: ({ say }) => say('titles.guidance'),
    saysSource: true,
    Page: /* @__PURE__ */ lazy(() => import('./guidance/Guidance.js')),
  },
  {
    id: 'copies',
    group: 'file',
    title: ({ say }) => say('titles.copies'),
    Page: /* @__PURE__ */ lazy(() => import('./copies/Copies.js')),
  },
];

const openRisks = ({ risks }: Plan): number =>
  risks.filter(({ state = 'open' }) => state === 'open').length;

const lateFeedback = ({ feedback }: Plan, today: IsoDate): number =>
  feedback.filter((each) => feedbackProgress(each, today) === 'late').length;
