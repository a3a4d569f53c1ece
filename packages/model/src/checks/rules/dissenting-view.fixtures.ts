import type { CommunityView, GivenView, Judgement } from '../../plan/plan.js';
import { planOf, type RuleCases } from '../checks.fixtures.js';

const judged = (value: Judgement['value'], ...communityView: readonly CommunityView[]) =>
  planOf({ judgements: { 'recruit-equitably': { value, communityView } } });

const given = (value: Judgement['value'], ...givenViews: readonly Omit<GivenView, 'id' | 'on'>[]) =>
  planOf({
    judgements: {
      'recruit-equitably': {
        value,
        givenViews: givenViews.map((view, at) => ({ id: `v${at}`, on: '2026-05-01', ...view })),
      },
    },
  });

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
    'they say so in a file of their own': given('in-place', { who, agrees: false }),
    'it was judged lower when they disagreed': given('in-place', {
      who,
      agrees: false,
      judged: 'partly',
    }),
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
    'their view was taken off': given('in-place', {
      who,
      agrees: false,
      takenOffOn: '2026-05-02',
      takenOffBecause: 'It names a person.',
    }),
    'they did not agree that it is not in place': given('in-place', {
      who,
      agrees: false,
      judged: 'not-in-place',
    }),
    'it is judged as partly in place': judged('partly', { who, agrees: false }),
    'it is not judged': judged(undefined, { who, agrees: false }),
  },
};
