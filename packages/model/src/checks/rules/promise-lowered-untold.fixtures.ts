import type { EarlierFeedback, Feedback, PromiseChange } from '../../plan/plan.js';
import { offering, type RuleCases } from '../checks.fixtures.js';

const on = '2026-05-20';
const madeOn = '2026-05-01';
const step = (from: string, to: string) => ({
  from: { engagementType: from },
  to: { engagementType: to },
});

const changed = (from: string, to: string, more: Partial<PromiseChange> = {}) =>
  offering(to, {}, undefined, { madeOn, changes: [{ on, ...step(from, to), ...more }] });

/** Co-produce became consult, and then this. */
const raisedAgain = (to: string) =>
  offering(to, {}, undefined, {
    madeOn,
    changes: [
      { on, ...step('co-produce', 'consult') },
      { on: '2026-06-02', ...step('consult', to) },
    ],
  });

/** Two activities were covered, and then one. */
const covered = [
  { id: 'a1', name: 'Clinic design' },
  { id: 'a2', name: 'Leaflets' },
];
const lessCovered = (more: Partial<PromiseChange> = {}) =>
  offering('consult', {}, undefined, {
    madeOn,
    changes: [
      {
        on,
        from: { activities: covered },
        to: { activities: [{ id: 'a1', name: 'Clinic design' }] },
        ...more,
      },
    ],
  });

const takenBack = (promise: object, more: Partial<PromiseChange> = {}) =>
  offering('consult', {}, undefined, {
    changes: [{ on, from: { engagementType: 'consult', madeOn }, to: {}, ...more }],
    ...promise,
  });

/** Feedback that was to come by 1 July. */
const feeding = (feedback: Partial<Feedback>, more: Partial<EarlierFeedback> = {}) => ({
  ...offering('consult', {}, undefined, { madeOn }),
  feedback: [
    {
      id: 'f1',
      promiseId: 'p1',
      how: 'A letter',
      earlier: [{ on, how: 'A letter', dueOn: '2026-07-01', ...more }],
      ...feedback,
    },
  ],
});

export const cases: RuleCases = {
  fires: {
    'co-produce, then consult': changed('co-produce', 'consult'),
    'some of it is promised again': raisedAgain('involve'),
    'with a reason, and nobody told': changed('community-led', 'involve', { reason: 'Less time' }),
    'an activity is covered no more': lessCovered(),
    'it was taken back': takenBack({ madeOn, withdrawnOn: on }),
    'it is a draft again': takenBack({}),
    'it was taken back, and is less now': takenBack({ engagementType: 'inform', madeOn }),
    'feedback comes later': feeding({ dueOn: '2026-09-01' }),
    'feedback has no day any more': feeding({}),
    'nothing says any more how people hear back': feeding({
      how: undefined,
      dueOn: '2026-07-01',
    } as object),
    'the way to hear back is blank': feeding({ how: '\u200B', dueOn: '2026-07-01' }),
    'feedback comes no more': feeding({ state: 'withdrawn', dueOn: '2026-07-01' }),
  },
  silent: {
    'people were told that it covers less': lessCovered({ communityToldOn: on }),
    'the activity is covered again': {
      ...lessCovered(),
      promises: [{ ...lessCovered().promises[0], id: 'p1', activityIds: ['a1', 'a2'] }],
    },
    'people were told that it was taken back': takenBack(
      { madeOn, withdrawnOn: on },
      { communityToldOn: on },
    ),
    'it was made again, and is as much': takenBack({ madeOn: '2026-06-01' }),
    'people were told that feedback comes later': feeding(
      { dueOn: '2026-09-01' },
      { communityToldOn: on },
    ),
    'feedback comes by that day again': feeding({ dueOn: '2026-07-01' }),
    'feedback came': feeding({ dueOn: '2026-09-01', deliveredOn: '2026-06-09' }),
    'people were told that the way is open': feeding(
      { how: '', dueOn: '2026-07-01' },
      { communityToldOn: on },
    ),
    'feedback comes in another way': feeding({ how: 'A poster', dueOn: '2026-07-01' }),
    'the community was told': changed('co-produce', 'consult', { communityToldOn: '2026-05-21' }),
    'as much is promised again': raisedAgain('co-produce'),
    'more is promised': changed('consult', 'involve'),
    'a type that the guidance does not name': changed('co-produce', 'empower'),
    'only the words beside it changed': offering('consult', {}, undefined, {
      changes: [{ on, from: { localExplanation: 'Come' }, to: {} }],
    }),
    'nothing changed': offering('consult'),
  },
};
