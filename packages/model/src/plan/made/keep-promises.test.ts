import { describe, expect, it } from 'vitest';
import { mergePlans } from '../../storage/merge-plans.js';
import { createPlanStore, type PlanStore } from '../../store/plan-store.js';
import type { PlanCommand } from '../command.js';
import { after, filledPlan, testContext } from '../plan.fixtures.js';
import type { Plan } from '../plan.js';
import { changesPromisesUnexplained } from './changes-promises.js';

const madeOn = '2026-06-20';
/** The promise for Clinic design and Leaflets, made as co-produce, with a letter by 1 September. */
const made = after(filledPlan(), testContext(), {
  type: 'promise.update',
  id: 'p1',
  changes: { madeOn },
});
/** At half past midnight in London it is still the day before in UTC. */
const context = { ...testContext('2026-07-01T23:30:00.000Z'), today: () => '2026-07-02' };
const run = (plan: Plan, ...commands: readonly unknown[]) =>
  after(plan, context, ...(commands as PlanCommand[]));
const promise = (changes: object) => ({ type: 'promise.update', id: 'p1', changes });
const feedback = (changes: object) => ({ type: 'feedback.update', id: 'f1', changes });

const said = {
  engagementType: 'co-produce',
  localExplanation: 'You decide with us.',
  activities: [
    { id: 'a1', name: 'Leaflets' },
    { id: 'a2', name: 'Clinic design' },
  ],
  madeOn,
};

describe('what a made promise said is recorded with the day of the change', () => {
  const on = '2026-07-02';
  it.each([
    [
      'its type',
      [promise({ engagementType: 'consult' })],
      { from: { engagementType: 'co-produce' }, to: { engagementType: 'consult' } },
    ],
    [
      'its words',
      [promise({ localExplanation: '' })],
      { from: { localExplanation: said.localExplanation }, to: {} },
    ],
    [
      'what it covers',
      [promise({ activityIds: ['a1'] })],
      { from: { activities: said.activities }, to: { activities: [said.activities[0]] } },
    ],
    [
      'an activity that goes',
      [{ type: 'activity.remove', id: 'a2' }],
      { from: { activities: said.activities }, to: { activities: [said.activities[0]] } },
    ],
    [
      'its day',
      [promise({ madeOn: '2026-07-01' })],
      { from: { madeOn }, to: { madeOn: '2026-07-01' } },
    ],
    ['that it was made', [promise({ madeOn: undefined })], { from: said, to: {} }],
    ['that it is there', [{ type: 'promise.remove', id: 'p1' }], { from: said, to: {} }],
    ['that it holds', [promise({ withdrawnOn: on })], { from: said, to: {} }],
    [
      'every record of its own',
      [promise({ engagementType: 'consult' }), promise({ changes: [] })],
      { from: { engagementType: 'co-produce' }, to: { engagementType: 'consult' } },
    ],
  ])('%s', (_, commands, record) => {
    expect(run(made, ...commands).promises[0]?.changes).toEqual([{ on, ...record }]);
  });

  it.each([
    ['its day', feedback({ dueOn: '2026-12-01' })],
    ['that it has a day', feedback({ dueOn: undefined })],
    ['its way', feedback({ how: 'A poster' })],
    ['that it comes', feedback({ state: 'withdrawn' })],
    ['that it is there', { type: 'feedback.remove', id: 'f1' }],
    ['that its promise is there', { type: 'promise.remove', id: 'p1' }],
  ])('of feedback: %s', (_, command) => {
    const [now] = run(made, command).feedback;
    expect(now?.earlier).toEqual([{ on, how: 'A letter', dueOn: '2026-09-01' }]);
    if (/remove/.test(command.type)) expect(now?.state).toBe('withdrawn');
  });

  it('of feedback that somebody takes back, with the reason, which the feedback gives from then on', () => {
    for (const type of ['feedback.remove', 'promise.remove'] as const) {
      const id = type === 'feedback.remove' ? 'f1' : 'p1';
      const [now] = run(made, { type, id, reason: 'No money' }).feedback;
      expect(now).toMatchObject({
        state: 'withdrawn',
        reason: 'No money',
        earlier: [{ how: 'A letter', reason: 'No money' }],
      });
    }
  });

  it('where several promises change at once, each with its own', () => {
    const two = run(made, {
      type: 'promise.add',
      item: { id: 'p2', activityIds: ['a2'], madeOn, localExplanation: 'Also here' },
    });
    const left = run(two, { type: 'activity.remove', id: 'a2', reason: 'No money' });
    expect(left.promises.map(({ changes }) => changes)).toMatchObject([
      [{ reason: 'No money', from: { activities: said.activities } }],
      [{ reason: 'No money', from: { activities: [said.activities[1]] }, to: {} }],
    ]);
  });

  it('with the reason and the day of telling that come with it', () => {
    const more = { reason: 'Less money', communityToldOn: '2026-07-01' };
    const changed = run(made, {
      type: 'promise.change',
      id: 'p1',
      changes: { activityIds: ['a1'] },
      ...more,
    });
    expect(changed.promises[0]?.changes).toMatchObject([{ on, ...more }]);
    const later = { type: 'feedback.change', id: 'f1', changes: { dueOn: '2026-12-01' }, ...more };
    expect(run(made, later).feedback[0]?.earlier).toMatchObject([{ on, ...more }]);
    const gone = run(made, { type: 'promise.remove', id: 'p1', ...more });
    expect(gone.promises[0]).toMatchObject({ withdrawnOn: on, changes: [more] });
    expect(gone.feedback[0]?.earlier).toMatchObject([more]);
  });

  it('and told of all at once', () => {
    const changed = run(made, promise({ activityIds: ['a1'] }), feedback({ dueOn: '2026-12-01' }));
    const told = run(changed, { type: 'promise.told', id: 'p1', on, reason: 'Less money' });
    const more = { communityToldOn: on, reason: 'Less money' };
    expect(told.promises[0]?.changes).toMatchObject([more]);
    expect(told.feedback[0]?.earlier).toMatchObject([more]);
    expect(run(told, { type: 'promise.told', id: 'p1', on: '2026-07-09' })).toBe(told);
  });
});

describe('what adds to a promise needs no record', () => {
  it.each([
    [
      'words where there were none',
      [promise({ localExplanation: '' })],
      promise({ localExplanation: 'Come' }),
    ],
    [
      'a way for feedback without one',
      [feedback({ audience: undefined })],
      feedback({ audience: 'All' }),
    ],
  ])('%s', (_, before, command) => {
    const draft = run(filledPlan(), ...before);
    const plan = run(draft, promise({ madeOn }), command);
    expect(plan.promises[0]).not.toHaveProperty('changes');
    expect(plan.feedback[0]).not.toHaveProperty('earlier');
  });

  it('nor does another name of an activity, or another order', () => {
    const plan = run(
      made,
      { type: 'activity.update', id: 'a2', changes: { name: 'Design of clinics' } },
      promise({ activityIds: ['a1', 'a2'] }),
    );
    expect(plan.promises[0]).not.toHaveProperty('changes');
  });
});

describe('a draft', () => {
  it('changes and goes without a record', () => {
    const plan = run(filledPlan(), promise({ engagementType: 'inform' }), feedback({ dueOn: '' }));
    expect(JSON.stringify([plan.promises, plan.feedback])).not.toMatch(/"(changes|earlier)"/);
    const gone = run(plan, { type: 'promise.remove', id: 'p1' });
    expect([gone.promises, gone.feedback]).toEqual([[], []]);
  });
});

describe('typing', () => {
  const type = (text: string) => feedback({ how: text });
  const words = (text: string) => promise({ localExplanation: text });
  it('is one change of what was promised', () => {
    const plan = run(made, words('W'), words('We'), words('We decide.'));
    expect(plan.promises[0]?.changes).toEqual([
      {
        on: '2026-07-02',
        from: { localExplanation: 'You decide with us.' },
        to: { localExplanation: 'We decide.' },
      },
    ]);
    expect(plan.history).toHaveLength(made.history.length + 1);
    expect(run(made, type('A'), type('A po'), type('A poster')).feedback[0]).toMatchObject({
      how: 'A poster',
      earlier: [{ how: 'A letter' }],
    });
  });

  it('of words where there were none is no change', () => {
    const audience = (text: string) => feedback({ audience: text });
    const plan = run(made, audience('P'), audience('Pa'), audience('Parents'));
    expect(plan.feedback[0]).not.toHaveProperty('earlier');
  });

  it('that is taken back is no change, and no event', () => {
    const plan = run(made, words('We'), words('You decide with us.'));
    expect({ ...plan, updated: made.updated }).toEqual(made);
  });
});

describe('every road to another plan', () => {
  const lowered = promise({ engagementType: 'inform' });
  const change = (from: string, to: string) => ({
    on: '2026-07-02',
    from: { engagementType: from },
    to: { engagementType: to },
  });
  const open = (plan: Plan, go: (store: PlanStore) => unknown): Plan => {
    const store = createPlanStore({ plan, ...context });
    go(store);
    return store.getState().plan;
  };

  it('a version that is restored keeps the records and adds one', () => {
    const saved = run(made, { type: 'version.save', name: 'Then', id: 'v' });
    const told = run(saved, lowered, { type: 'promise.told', id: 'p1', on: '2026-07-02' });
    const back = run(told, { type: 'version.restore', id: 'v', reason: 'A mistake' });
    expect(back.promises[0]).toMatchObject({ engagementType: 'co-produce' });
    expect(back.promises[0]?.changes).toEqual([
      { ...change('co-produce', 'inform'), communityToldOn: '2026-07-02' },
      { ...change('inform', 'co-produce'), reason: 'A mistake' },
    ]);
    expect(back.history.at(-1)).toMatchObject({ what: 'version.restore', path: ['versions', 'v'] });
  });

  it('a version from before the promise takes it back, and says so', () => {
    const draft = run(filledPlan(), { type: 'version.save', name: 'Then', id: 'v' });
    const later = run(draft, promise({ madeOn }), { type: 'version.restore', id: 'v' });
    expect(later.promises[0]?.changes).toEqual([{ on: '2026-07-02', from: said, to: {} }]);
    const without = { ...draft.versions[0]?.content, promises: [], feedback: [] };
    const versions = [{ ...draft.versions[0], content: without }];
    const empty = run({ ...made, versions } as unknown as Plan, {
      type: 'version.restore',
      id: 'v',
    });
    expect(empty.promises[0]).toMatchObject({
      withdrawnOn: '2026-07-02',
      changes: [{ from: said }],
    });
    expect(empty.feedback[0]).toMatchObject({ state: 'withdrawn', earlier: [{ how: 'A letter' }] });
  });

  it('undo of what raised the promise, and of what made it', () => {
    const raised = open(run(made, lowered), (store) => {
      store.dispatch(promise({ engagementType: 'co-produce' }) as PlanCommand);
      context.pass(90_000);
      store.dispatch({ type: 'plan.update', changes: { title: 'Later' } });
      store.undo();
      store.undo();
    });
    expect(raised.promises[0]).toMatchObject({
      engagementType: 'inform',
      changes: [
        change('co-produce', 'inform'),
        change('inform', 'co-produce'),
        change('co-produce', 'inform'),
      ],
    });
    const undone = open(filledPlan(), (store) => {
      store.dispatch(promise({ madeOn }) as PlanCommand);
      store.undo();
    });
    expect(undone.promises[0]?.changes).toEqual([{ on: '2026-07-02', from: said, to: {} }]);
  });

  it('undo says where it leads, and takes along why', () => {
    let day = '2026-07-02';
    const store = createPlanStore({ plan: made, ...context, today: () => day });
    expect(store.planAfter('undo')).toBeUndefined();
    store.dispatch(lowered as PlanCommand);
    day = '2026-07-03';
    const there = store.planAfter('undo') as Plan;
    expect(changesPromisesUnexplained(store.getState().plan, there)).toBe(true);
    const why = { reason: 'There is money again.', communityToldOn: '2026-07-03' };
    store.undo(why);
    expect(store.getState().plan.promises[0]?.changes?.at(-1)).toMatchObject({ on: day, ...why });
    expect(there.promises[0]?.changes?.at(-1)).not.toHaveProperty('reason');
    const again = store.planAfter('redo') as Plan;
    expect(changesPromisesUnexplained(store.getState().plan, again)).toBe(true);
  });

  it('undo of a slip gives back the very plan, as long as it is of today and nobody was told', () => {
    const more = [
      lowered,
      promise({ activityIds: ['a1'] }),
      { type: 'promise.remove', id: 'p1' },
      { type: 'feedback.remove', id: 'f1' },
    ];
    for (const command of more as readonly PlanCommand[]) {
      expect(open(made, (store) => store.dispatch(command) && store.undo())).toBe(made);
    }
    let day = '2026-07-02';
    const store = createPlanStore({ plan: made, ...context, today: () => day });
    store.dispatch(lowered as PlanCommand);
    day = '2026-07-03';
    store.undo();
    expect(store.getState().plan.promises[0]?.changes).toEqual([
      change('co-produce', 'inform'),
      { ...change('inform', 'co-produce'), on: '2026-07-03' },
    ]);
  });

  it('undo of what made feedback earlier, or of other words', () => {
    const undone = (command: object) =>
      open(made, (store) => store.dispatch(command as PlanCommand) && store.undo());
    expect(undone(feedback({ dueOn: '2026-08-01' })).feedback[0]?.earlier).toHaveLength(2);
    expect(undone(promise({ localExplanation: 'Else' })).promises[0]?.changes).toHaveLength(2);
  });

  it('undo of a day of telling takes that back', () => {
    const plan = open(run(made, lowered), (store) => {
      store.dispatch({ type: 'promise.told', id: 'p1', on: '2026-07-02' });
      store.undo();
    });
    expect(plan.promises[0]?.changes).toEqual([change('co-produce', 'inform')]);
  });

  it('another copy that is opened over it', () => {
    const copy = {
      ...made,
      promises: made.promises.map((each) => ({ ...each, engagementType: 'inform' })),
    };
    expect(open(made, (store) => store.replace(copy)).promises[0]?.changes).toEqual([
      change('co-produce', 'inform'),
    ]);
    const empty = { ...made, promises: [], feedback: [] };
    expect(open(made, (store) => store.replace(empty)).promises[0]).toMatchObject({
      withdrawnOn: '2026-07-02',
    });
    const other = { ...empty, id: 'another' };
    expect(open(made, (store) => store.replace(other))).toBe(other);
  });

  it('a copy from elsewhere that is merged in', () => {
    const copy = {
      ...made,
      promises: made.promises.map((each) => ({ ...each, engagementType: 'inform' })),
    };
    const plan = open(made, (store) => store.merge(copy, (_, mine) => mine));
    expect(plan.promises[0]?.changes).toEqual([change('co-produce', 'inform')]);
  });

  it('a merge of two, whoever comes first', () => {
    context.pass(90_000);
    const mine = run(made, lowered, { type: 'promise.told', id: 'p1', on: '2026-07-02' });
    context.pass(90_000);
    const theirs = run(
      made,
      promise({ engagementType: 'consult' }),
      feedback({ dueOn: '2026-12-01' }),
    );
    const { plan } = mergePlans(made, mine, theirs);
    expect(plan).toEqual(mergePlans(made, theirs, mine).plan);
    const [now] = plan.promises;
    expect(now?.changes).toEqual(
      expect.arrayContaining([
        { ...change('co-produce', 'inform'), communityToldOn: '2026-07-02' },
        change('co-produce', 'consult'),
      ]),
    );
    expect(now?.changes?.at(-1)?.to?.engagementType).toBe(now?.engagementType);
    expect(plan.feedback[0]?.earlier).toEqual([
      { on: '2026-07-02', how: 'A letter', dueOn: '2026-09-01' },
    ]);
  });

  it('keeps a record that came in between two letters', () => {
    const theirs = run(made, promise({ withdrawnOn: '2026-07-01' }));
    context.pass(1);
    const mine = run(made, promise({ changes: [] }));
    const { plan } = mergePlans(made, mine, theirs);
    expect(plan.promises[0]?.changes).toHaveLength(1);
    const next = run(plan, promise({ changes: [] }));
    expect(next.promises[0]?.changes).toEqual(plan.promises[0]?.changes);
  });
});
