import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import type { Result } from '../result.js';
import { applyCommand } from './apply-command.js';
import type { CommandContext, PlanCommand } from './command.js';
import { createPlan } from './create-plan.js';
import type { Plan } from './plan.js';

/** A context whose clock stands still until it is moved, and whose ids count up. */
export function testContext(start = '2026-06-10T09:00:00.000Z') {
  let time = Date.parse(start);
  let count = 0;
  return {
    guidance: ukhsaGuidance,
    now: () => new Date(time).toISOString(),
    newId: () => {
      count += 1;
      return `id-${count}`;
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  } satisfies CommandContext & { pass: (milliseconds: number) => void };
}

/** The value of a result that has to be there. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
}

/** The issues of a result that has to have some. */
export const issues = <T>(result: Result<T>) => {
  if (result.ok) throw new Error('There were no issues.');
  return result.issues;
};

export const newPlan = (context: CommandContext = testContext()): Plan =>
  value(createPlan({ title: 'Measles catch-up' }, context));

/** The plan after these commands, each of which has to succeed. */
export const after = (
  plan: Plan,
  context: CommandContext,
  ...commands: readonly PlanCommand[]
): Plan => commands.reduce((so, command) => value(applyCommand(so, command, context)).plan, plan);

/** Commands that fill a plan with some of everything. */
export const filling: readonly PlanCommand[] = [
  {
    type: 'plan.update',
    changes: { organisation: 'Borough of Example', contact: 'team@example.org' },
  },
  {
    type: 'community.add',
    item: { id: 'c1', name: 'Parents of pre-school children', accessNeeds: 'After nursery hours' },
  },
  {
    type: 'decision.add',
    item: {
      id: 'd1',
      text: 'Where clinics are held',
      madeBy: 'shared',
      open: ['Which places', 'Which days'],
      fixed: [{ text: 'The budget', reason: 'Set by the board' }],
    },
  },
  {
    type: 'activity.add',
    item: {
      id: 'a1',
      name: 'Leaflets',
      engagementType: 'inform',
    },
  },
  {
    type: 'activity.add',
    item: {
      id: 'a2',
      name: 'Clinic design',
      engagementType: 'co-produce',
      communityIds: ['c1'],
      decisionId: 'd1',
      practice: { flow: 'both', stage: 'framing', inputRoute: 'Monthly meeting' },
    },
  },
  {
    type: 'promise.add',
    item: { id: 'p1', activityIds: ['a2', 'a1'], localExplanation: 'You decide with us.' },
  },
  {
    type: 'feedback.add',
    item: { id: 'f1', promiseId: 'p1', how: 'A letter', dueOn: '2026-09-01' },
  },
  {
    type: 'risk.add',
    item: { id: 'r1', text: 'Nobody comes', kind: 'project', mitigation: 'Ask at the nursery' },
  },
  {
    type: 'later.set',
    about: ['summary'],
    changes: { because: 'The board is asked' },
  },
  {
    type: 'judgement.set',
    standardId: 'define-purpose',
    changes: { value: 'partly', communityView: [{ who: 'Parents’ forum', agrees: true }] },
  },
  {
    type: 'answer.update',
    questionId: 'define-purpose.1',
    changes: { status: 'answered', notes: 'Because.' },
  },
  {
    type: 'answer.update',
    questionId: 'commit-to-feedback.1',
    changes: {
      status: 'in-progress',
      evidence: [{ label: 'Letter', url: 'https://example.org/letter' }],
    },
  },
];

export const filledPlan = (context: CommandContext = testContext()): Plan =>
  after(newPlan(context), context, ...filling);
