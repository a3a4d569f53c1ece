import type { PlanCommand } from '../plan/command.js';
import { createPlan, type NewPlan } from '../plan/create-plan.js';
import { after, testContext, value } from '../plan/plan.fixtures.js';
import type { Answer, Plan } from '../plan/plan.js';

/**
 * A plan as somebody would have made it, command by command, so that its history is real. A day among the
 * commands, as an ISO date, says when the following ones were given.
 */
export function build(
  start: string,
  facts: NewPlan,
  commands: readonly (PlanCommand | string)[],
): Plan {
  const context = testContext(start);
  return commands.reduce<Plan>(
    (plan, command) => {
      if (typeof command === 'string') {
        const wait = Date.parse(`${command}T09:00:00.000Z`) - Date.parse(context.now());
        if (wait < 0) throw new Error(`${command} is over.`);
        context.pass(wait);
        return plan;
      }
      context.pass(5 * 60_000);
      return after(plan, context, command);
    },
    value(createPlan(facts, context)),
  );
}

/** Answers to questions, by id. */
export const answers = (given: Readonly<Record<string, Answer>>): readonly PlanCommand[] =>
  Object.entries(given).map(([questionId, changes]) => ({
    type: 'answer.update',
    questionId,
    changes,
  }));
