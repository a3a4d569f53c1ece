import { describe, expect, it } from 'vitest';
import { reviewPlan } from '../../checks/check-plan.js';
import { today } from '../../checks/checks.fixtures.js';
import { ruleCases } from '../../checks/rules.fixtures.js';
import { ukhsaGuidance } from '../../guidance/ukhsa/guidance.js';
import { applyCommand } from '../apply-command.js';
import type { PlanCommand } from '../command.js';
import { filledPlan, testContext, value } from '../plan.fixtures.js';
import type { Plan } from '../plan.js';
import { changesPromises } from './changes-promises.js';

const after = (plan: Plan, ...commands: readonly PlanCommand[]): Plan =>
  commands.reduce((so, each) => value(applyCommand(so, each, testContext())).plan, plan);

const asks = /^(promise|feedback)\.(change|remove)$/;

describe('what people were told', () => {
  const made = after(
    filledPlan(),
    { type: 'promise.update', id: 'p1', changes: { madeOn: '2026-06-01' } },
    { type: 'version.save', id: 'early', name: 'Early' },
  );

  it('changes with another type, a removal and a version that says otherwise', () => {
    const other = after(made, {
      type: 'promise.change',
      id: 'p1',
      changes: { engagementType: 'inform' },
    });
    expect(changesPromises(made, other)).toBe(true);
    expect(changesPromises(other, after(other, { type: 'version.restore', id: 'early' }))).toBe(
      true,
    );
    expect(changesPromises(made, after(made, { type: 'promise.remove', id: 'p1' }))).toBe(true);
  });

  it('changes with nothing else', () => {
    const other = after(made, { type: 'plan.update', changes: { lead: 'Others' } });
    expect(changesPromises(made, made)).toBe(false);
    expect(changesPromises(made, other)).toBe(false);
    expect(changesPromises(other, after(other, { type: 'version.restore', id: 'early' }))).toBe(
      false,
    );
  });
});

it('is changed by no choice of a finding that would not ask why', () => {
  let tried = 0;
  for (const cases of Object.values(ruleCases)) {
    for (const plan of Object.values(cases.fires)) {
      for (const { choices } of reviewPlan(plan, ukhsaGuidance, { today }).findings) {
        for (const { command } of choices) {
          if (!command || asks.test(command.type)) continue;
          const changed = applyCommand(plan, command, testContext());
          if (!changed.ok) continue;
          tried += 1;
          expect([command, changesPromises(plan, changed.value.plan)]).toEqual([command, false]);
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(20);
});
