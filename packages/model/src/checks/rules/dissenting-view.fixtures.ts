import type { CommunityView, Judgement } from '../../plan/plan.js';
import { planOf, type RuleCases } from '../checks.fixtures.js';

const judged = (value: Judgement['value'], ...communityView: readonly CommunityView[]) =>
  planOf({ judgements: { 'recruit-equitably': { value, communityView } } });

const who = 'Parents’ forum';

export const cases: RuleCases = {
  fires: {
    'they do not agree': judged('in-place', { who, agrees: false }),
    'they say why': judged('in-place', { who, agrees: false, view: 'You forgot the fathers.' }),
    'they say so in words': judged('in-place', { who, view: 'We do not agree. Ask the fathers.' }),
    'one of two does not agree': judged(
      'in-place',
      { who: 'Site charity', agrees: true },
      { who, agrees: false, on: '2026-05-01' },
    ),
    'they agreed, and no longer do': judged(
      'in-place',
      { who, agrees: false, on: '2026-06-01' },
      { who, agrees: true, on: '2026-05-01' },
    ),
  },
  silent: {
    'they agree': judged('in-place', { who, agrees: true }),
    'they did not say': judged('in-place', { who, view: 'We were asked.' }),
    'they did not agree, and now do': judged(
      'in-place',
      { who, agrees: false, on: '2026-05-01' },
      { who, agrees: true, on: '2026-06-01' },
    ),
    'it is judged as partly in place': judged('partly', { who, agrees: false }),
    'it is not judged': judged(undefined, { who, agrees: false }),
  },
};
