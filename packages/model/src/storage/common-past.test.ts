import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../changes/diff-plans.js';
import { applyCommand } from '../plan/apply-command.js';
import type { PlanCommand } from '../plan/command.js';
import { command } from '../plan/commands.fixtures.js';
import { filledPlan, testContext } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { commonPast } from './common-past.js';
import { mergePlans } from './merge-plans.js';
import { edited, noted, plan, titled } from './storage.fixtures.js';

/** The plan after what of these commands can be done, a minute and a half apart. */
function after(from: Plan, start: string, commands: readonly PlanCommand[]): Plan {
  const context = testContext(start);
  return commands.reduce((so, each) => {
    context.pass(90_000);
    const result = applyCommand(so, each, context);
    return result.ok ? result.value.plan : so;
  }, from);
}

describe('the plan that two copies were made from', () => {
  it('is the colleague’s without what only they did', () => {
    const past = commonPast(titled(plan, 'Mine'), noted(plan, 'Theirs'));
    expect(past).toMatchObject({ title: plan.title, answers: plan.answers });
    expect(past?.history).toEqual(plan.history);
  });

  it('is theirs where they have changed nothing, and ours where we have not', () => {
    const changed = titled(plan, 'Changed');
    expect(diffPlans(commonPast(changed, plan) as Plan, plan).changes).toEqual([]);
    expect(diffPlans(commonPast(plan, changed) as Plan, plan).changes).toEqual([]);
  });

  it('is what they had the last time, once their copy has been brought in', () => {
    const first = noted(plan, 'Theirs', 2);
    const ours = mergePlans(plan, titled(plan, 'Mine', 3), first).plan;
    const second = edited(first, '2026-06-10T10:09:00.000Z', {
      type: 'plan.update',
      changes: { lead: 'Outreach' },
    });
    const past = commonPast(ours, second) as Plan;
    expect(diffPlans(past, first).changes).toEqual([]);
    expect(mergePlans(past, ours, second)).toMatchObject({
      clashes: [],
      plan: { title: 'Mine', lead: 'Outreach' },
    });
  });

  it('is none of two plans, or where nobody knows', () => {
    expect(commonPast(plan, { ...plan, id: 'another' })).toBeUndefined();
    expect(commonPast(plan, { ...plan, history: [] })).toBeUndefined();
  });

  it('is found whatever two people did', () => {
    fc.assert(
      fc.property(
        fc.array(command, { maxLength: 20 }),
        fc.array(command, { maxLength: 20 }),
        fc.array(command, { maxLength: 20 }),
        (before, mine, theirs) => {
          const shared = after(filledPlan(), '2026-06-10T10:00:00.000Z', before);
          const past = commonPast(
            after(shared, '2026-06-11T10:00:00.000Z', mine),
            after(shared, '2026-06-12T10:00:00.000Z', theirs),
          ) as Plan;
          expect(diffPlans(past, shared).changes).toEqual([]);
          expect(past.history).toEqual(shared.history);
        },
      ),
      { numRuns: 100 },
    );
  });
});
