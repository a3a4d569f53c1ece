import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../files/read-plan.js';
import { writePlan } from '../../files/write-plan.js';
import { mergePlans, rebasePlan } from '../../storage/merge-plans.js';
import { createPlanStore } from '../../store/plan-store.js';
import { applyCommand } from '../apply-command.js';
import type { PlanCommand } from '../command.js';
import { command, dangling, date } from '../commands.fixtures.js';
import { after, filledPlan, testContext, value } from '../plan.fixtures.js';
import type { Plan, PromiseRecord } from '../plan.js';
import { withoutTrace } from './without-trace.fixtures.js';

const type = fc.constantFrom('inform', 'consult', 'involve', 'co-produce', 'community-led');
const activityIds = fc.subarray(['a1', 'a2']);
const of = (what: string, id: string, changes: fc.Arbitrary<object>) =>
  changes.map((each) => ({ type: what, id, changes: each }) as unknown as PlanCommand);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const any = { requiredKeys: [] };

/** Commands that bear on a promise, among all others. */
const bearing = fc.oneof(
  of(
    'promise.update',
    'p1',
    fc.record(
      {
        engagementType: maybe(type),
        madeOn: maybe(date),
        activityIds,
        localExplanation: maybe(fc.string({ maxLength: 3 })),
        withdrawnOn: maybe(date),
      },
      any,
    ),
  ),
  of('promise.update', 'p1', fc.constant({ changes: [] })),
  of('promise.change', 'p1', fc.record({ engagementType: type, activityIds }, any)),
  of(
    'feedback.update',
    'f1',
    fc.record(
      {
        dueOn: maybe(date),
        how: maybe(fc.string({ maxLength: 3 })),
        audience: maybe(fc.string({ maxLength: 3 })),
        state: maybe(fc.constantFrom('planned', 'withdrawn', 'done')),
        earlier: fc.constant([]),
      },
      any,
    ),
  ),
  fc.constantFrom<PlanCommand>(
    { type: 'promise.remove', id: 'p1' },
    { type: 'feedback.remove', id: 'f1' },
    { type: 'activity.remove', id: 'a2' },
    { type: 'version.save', name: 'Then', id: 'v1' },
    { type: 'version.restore', id: 'v1' },
    { type: 'promise.told', id: 'p1', on: '2026-06-30' },
    { type: 'promise.add', item: { id: 'p2', activityIds: ['a1'], madeOn: '2026-06-30' } },
    { type: 'feedback.update', id: 'f1', changes: { promiseId: 'p2' } },
  ),
  command,
);
const turn = fc.oneof(
  { weight: 5, arbitrary: bearing.map((each) => ({ what: 'me', each })) },
  { weight: 3, arbitrary: bearing.map((each) => ({ what: 'them', each })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('meet', 'undo', 'redo', 'reopen')
      .map((what) => ({ what, each: undefined })),
  },
);

const start = after(filledPlan(), testContext(), {
  type: 'promise.update',
  id: 'p1',
  changes: { madeOn: '2026-06-20' },
});

/** Did the last event of the history grow, in place of a new one? */
const typesOn = (before: Plan, now: Plan): boolean =>
  now !== before && now.history.length <= before.history.length;

describe('by any road', () => {
  it('nothing of a made promise gets less, later or lost without a record with its day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(turn, fc.nat({ max: 90_000 })), { minLength: 3, maxLength: 25 }),
        (turns) => {
          const context = { ...testContext('2026-07-01T23:30:00.000Z'), today: () => '2026-07-02' };
          const store = createPlanStore({ plan: start, ...context });
          let [base, theirs] = [start, start];
          const mine = (): Plan => store.getState().plan;
          const seen: Plan[] = [start];
          /** The plan before somebody began to type what they type on in: nobody was told what stood in between. */
          let [untyped, theirsUntyped] = [start, start];
          for (const [{ what, each }, milliseconds] of turns) {
            context.pass(milliseconds);
            const [before, other] = [mine(), theirs];
            if (what === 'me' && each) store.dispatch(each);
            else if (what === 'them' && each) {
              const result = applyCommand(theirs, each, context);
              if (result.ok) theirs = result.value.plan;
              if (!typesOn(other, theirs)) theirsUntyped = other;
              expect(withoutTrace(theirsUntyped, theirs)).toEqual([]);
            } else if (what === 'meet') {
              const { plan } = mergePlans(base, before, theirs);
              expect(plan).toEqual(mergePlans(base, theirs, before).plan);
              expect(withoutTrace(other, plan)).toEqual([]);
              base = theirs = plan;
              store.merge(plan, rebasePlan);
            } else if (what === 'undo') store.undo();
            else if (what === 'redo') store.redo();
            else store.replace(seen[milliseconds % seen.length] ?? start);
            const isUndo = what === 'undo' || what === 'redo';
            if (what !== 'me' || !typesOn(before, mine())) untyped = before;
            expect(withoutTrace(untyped, mine(), isUndo)).toEqual([]);
            expect(dangling(mine())).toEqual([]);
            seen.push(mine());
          }
          expect(value(readPlan(writePlan(mine())))).toEqual(mine());
        },
      ),
      { numRuns: 600 },
    );
  });

  it('the look itself finds what is lost', () => {
    const with1 = (changes: object): Plan =>
      ({ ...start, promises: [{ ...start.promises[0], ...changes }] }) as Plan;
    const lost: readonly Partial<PromiseRecord>[] = [
      { engagementType: 'consult' },
      { activityIds: ['a1'] },
      { localExplanation: 'Less' },
      { madeOn: '2026-06-21' },
      { withdrawnOn: '2026-06-21' },
    ];
    for (const changes of lost) expect(withoutTrace(start, with1(changes))).not.toEqual([]);
    expect(withoutTrace(start, { ...start, promises: [] })).not.toEqual([]);
    expect(withoutTrace(start, { ...start, feedback: [] })).not.toEqual([]);
    expect(withoutTrace(start, with1({ engagementType: 'community-led' }))).toEqual([]);
  });
});
