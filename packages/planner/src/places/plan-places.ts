import type { Plan } from '@engagement-kit/model';
import { lazy } from 'react';
import type { Place } from './place.js';

const countOf = (list: readonly unknown[]): string => (list.length > 0 ? String(list.length) : '');

/** The kit’s places, in the order of the rail. Each is loaded when it is first shown. */
export const planPlaces: readonly Place[] = [
  {
    id: 'facts',
    group: 'start',
    title: ({ say }) => say('titles.facts'),
    Page: /* @__PURE__ */ lazy(() => import('./facts/Facts.js')),
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
    id: 'risks',
    group: 'work',
    title: ({ say }) => say('titles.risks'),
    status: (plan, { count }) => {
      const open = openRisks(plan);
      return open > 0 ? count('openRisks', open) : countOf(plan.risks);
    },
    Page: /* @__PURE__ */ lazy(() => import('./risks/Risks.js')),
  },
];

const openRisks = ({ risks }: Plan): number =>
  risks.filter(({ state = 'open' }) => state === 'open').length;
