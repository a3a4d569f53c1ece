import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../../guidance/ukhsa/guidance.js';
import { promisedType } from '../../promise/promised-type.js';
import { toPublicPromise } from '../../promise/to-public-promise.js';
import { applyCommand } from '../apply-command.js';
import type { PlanCommand } from '../command.js';
import { steps } from '../commands.fixtures.js';
import { after, filledPlan, testContext, value } from '../plan.fixtures.js';
import type { Activity, Plan, PromiseRecord } from '../plan.js';

type PromiseChanges = Partial<Record<keyof Omit<PromiseRecord, 'id'>, unknown>>;

const promise = (changes: PromiseChanges): PlanCommand =>
  ({ type: 'promise.update', id: 'p1', changes }) as PlanCommand;
const activity = (engagementType: string | undefined): PlanCommand => ({
  type: 'activity.update',
  id: 'a2',
  changes: { engagementType },
});
const madeOn = '2026-06-20';
const made = promise({ madeOn });

/** What communities see of the promise for Clinic design, whose type is co-produce, after these commands. */
const shown = (plan: Plan) => value(toPublicPromise(plan, 'p1', ukhsaGuidance)).engagementType?.id;
const start = filledPlan();
const run = (...commands: readonly PlanCommand[]) => after(start, testContext(), ...commands);

describe('a promise that was made keeps its type', () => {
  const roads: readonly (readonly [string, readonly PlanCommand[]])[] = [
    ['when the activity gets another type', [made, activity('inform')]],
    ['when the activity loses its type', [made, activity(undefined)]],
    ['when the activity goes', [made, { type: 'activity.remove', id: 'a2' }]],
    ['when it covers other activities', [made, promise({ activityIds: ['a1'] })]],
    ['when it covers none', [made, promise({ activityIds: [] })]],
    [
      'when it is made again on another day',
      [made, promise({ madeOn: '2026-06-21' }), activity('inform')],
    ],
    [
      'when its own type is cleared as it is made',
      [promise({ madeOn, engagementType: undefined }), activity('inform')],
    ],
    [
      'when its own type is cleared later',
      [made, promise({ engagementType: undefined }), activity('inform')],
    ],
    [
      'when the type is cleared as a change',
      [
        made,
        { type: 'promise.change', id: 'p1', changes: { engagementType: undefined } },
        activity('inform'),
      ],
    ],
  ];
  it.each(roads)('%s', (_, commands) => {
    expect(shown(run(...commands))).toBe('co-produce');
  });

  it('when it is added as made', () => {
    const item = { id: 'p2', activityIds: ['a2'], madeOn };
    const plan = run({ type: 'promise.add', item }, activity('inform'));
    expect(plan.promises[1]).toEqual({ ...item, engagementType: 'co-produce' });
  });

  it('and says so in the event that made it', () => {
    expect(run(made).history.at(-1)).toMatchObject({
      what: 'promise.update',
      path: ['promises', 'p1'],
      after: { madeOn, engagementType: 'co-produce' },
    });
    expect(run(made).history).toHaveLength(start.history.length + 1);
  });

  it('from the first that becomes known', () => {
    const plan = run(activity(undefined), promise({ activityIds: ['a2'], madeOn }));
    expect(plan.promises[0]).not.toHaveProperty('engagementType');
    const known = after(plan, testContext(), activity('consult'));
    expect(known.history.slice(-2).map(({ path, after: now }) => [path, now])).toEqual([
      [['activities', 'a2'], { engagementType: 'consult' }],
      [['promises', 'p1'], { engagementType: 'consult' }],
    ]);
    expect(shown(after(known, testContext(), activity('inform')))).toBe('consult');
  });

  it('in a plan that comes from elsewhere without one', () => {
    const unpinned = { ...start, promises: [{ ...start.promises[0], madeOn }] } as Plan;
    const go = (...commands: readonly PlanCommand[]) => after(unpinned, testContext(), ...commands);
    expect(shown(go(activity('inform')))).toBe('co-produce');
    expect(shown(go({ type: 'activity.remove', id: 'a2' }))).toBe('co-produce');
    expect(shown(go(promise({ activityIds: ['a1'] })))).toBe('co-produce');
    expect(go(promise({ engagementType: 'consult' })).promises[0]?.changes).toMatchObject([
      { from: { engagementType: 'co-produce' }, to: { engagementType: 'consult' } },
    ]);
    expect(go(promise({ engagementType: 'co-produce' })).promises[0]).not.toHaveProperty('changes');
  });
});

describe('for any sequence of commands', () => {
  it('only a command about a promise changes what it said once it was made', () => {
    const context = testContext();
    fc.assert(
      fc.property(steps, (sequence) => {
        let plan = run(made);
        for (const [command] of sequence) {
          const result = applyCommand(plan, command, context);
          if (!result.ok) continue;
          const before = plan;
          plan = result.value.plan;
          const isAbout = /^(promise|version)\./.test(command.type);
          for (const each of plan.promises.filter(({ madeOn: day }) => day)) {
            expect(each.engagementType).toBe(promisedType(plan, each));
            const was = before.promises.find(({ id, madeOn: day }) => id === each.id && day);
            const said = was && promisedType(before, was);
            if (said && !isAbout) expect(each.engagementType).toBe(said);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a promise that is not made', () => {
  const type = (plan: Plan): Activity['engagementType'] => plan.promises[0]?.engagementType;

  it('follows its activity', () => {
    expect(shown(run(activity('inform')))).toBe('inform');
  });

  it('follows it again when it was made by mistake, and keeps the record', () => {
    const draft = run(made, promise({ madeOn: '' }));
    expect(draft.promises).toMatchObject(start.promises);
    expect(draft.promises[0]).not.toHaveProperty('engagementType');
    expect(draft.promises[0]?.changes).toMatchObject([
      { from: { engagementType: 'co-produce', madeOn }, to: {} },
    ]);
    expect(shown(after(draft, testContext(), activity('inform'), made, activity('consult')))).toBe(
      'inform',
    );
  });

  it('keeps what was promised where its activity says something else by now', () => {
    expect(type(run(made, activity('inform'), promise({ madeOn: undefined })))).toBe('co-produce');
  });

  it('takes the type that comes with being no longer made', () => {
    const back = promise({ madeOn: undefined, engagementType: 'consult' });
    expect(type(run(made, back))).toBe('consult');
  });
});

describe('a made promise that is told to follow its activity', () => {
  it('takes the type that the activity has, and records that', () => {
    const plan = run(made, activity('involve'), promise({ engagementType: undefined }));
    expect(plan.promises[0]).toMatchObject({
      engagementType: 'involve',
      changes: [{ from: { engagementType: 'co-produce' }, to: { engagementType: 'involve' } }],
    });
  });

  it('keeps the type that it has where no activity has one', () => {
    const alone = run(made, promise({ activityIds: [] }));
    expect(after(alone, testContext(), promise({ engagementType: undefined }))).toBe(alone);
  });

  it('keeps no record where both say the same', () => {
    const plan = run(made);
    expect(after(plan, testContext(), promise({ engagementType: undefined }))).toBe(plan);
  });
});
