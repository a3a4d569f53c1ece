import { describe, expect, it } from 'vitest';
import { checkPlan } from '../checks/check-plan.js';
import { offering } from '../checks/checks.fixtures.js';
import { identifyEngagementType } from '../engagement/identify.js';
import { practiceOf } from '../engagement/practice-of.js';
import type { PracticeAnswers } from '../engagement/recognition-questions.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { createPlanStore } from '../store/plan-store.js';
import { applyCommand } from './apply-command.js';
import { after, issues, testContext } from './plan.fixtures.js';
import type { Plan } from './plan.js';

const told: PracticeAnswers = {
  decision: 'organisation',
  flow: 'out',
  stage: 'delivering',
  effect: 'considered',
  route: 'none',
};
const record = (plan: Plan, changes: PracticeAnswers): Plan =>
  after(plan, testContext(), { type: 'practice.record', id: 'a1', changes });
const read = ({ activities: [activity = { id: '', name: '' }], decisions }: Plan) =>
  practiceOf(
    activity,
    decisions.find(({ id }) => id === activity.decisionId),
  );

describe('what the recogniser is told', () => {
  it('is written into the practice and the decision, and read from there', () => {
    const plan = record(offering('co-produce', {}, { open: ['The days'] }), told);
    expect(plan.activities[0]?.practice).toEqual({
      flow: 'out',
      stage: 'delivering',
      effect: 'considered',
      route: 'none',
    });
    expect(plan.decisions).toEqual([
      { id: 'd1', text: 'Where clinics are held', open: ['The days'], madeBy: 'organisation' },
    ]);
    expect(read(plan)).toEqual(told);
    expect(identifyEngagementType(read(plan))).toEqual(identifyEngagementType(told));
  });

  it('makes a decision where the activity feeds into none', () => {
    const plan = record(offering('involve'), { decision: 'shared' });
    expect(plan.decisions).toEqual([{ id: 'id-1', text: '', madeBy: 'shared' }]);
    expect(plan.activities[0]?.decisionId).toBe('id-1');
    expect(read(plan).decision).toBe('shared');
  });

  it('makes none while nobody said who decides', () => {
    const plan = record(offering('involve'), { flow: 'both', decision: undefined });
    expect(plan.decisions).toEqual([]);
    expect(plan.activities[0]).not.toHaveProperty('decisionId');
  });

  it('leaves what it does not ask about, and takes back what is cleared', () => {
    const first = offering('consult', {
      practice: { inputRoute: 'Drop-in', payment: 'Vouchers', flow: 'in' },
    });
    const plan = record(first, { flow: undefined, stage: 'choosing' });
    expect(plan.activities[0]?.practice).toEqual({
      inputRoute: 'Drop-in',
      payment: 'Vouchers',
      stage: 'choosing',
    });
    expect(read(plan).route).toBe('clear');
  });

  it('wakes the rules that rest on it', () => {
    const found = (plan: Plan) =>
      checkPlan(plan, ukhsaGuidance, { today: '2026-06-10' }).map(({ ruleId }) => ruleId);
    const before = offering('co-produce', {}, { open: ['The days'] });
    const rules = [
      'two-way-promise-one-way-practice',
      'co-produce-joined-too-late',
      'co-produce-organisation-decides',
    ];
    expect(found(before).filter((id) => rules.includes(id))).toEqual([]);
    expect(found(record(before, told))).toEqual(expect.arrayContaining(rules));
    expect(found(record(offering('consult'), { route: 'none' }))).toContain(
      'consult-without-route',
    );
  });

  it('is one step of undo, with the decision that it made', () => {
    const plan = offering('involve');
    const store = createPlanStore({ ...testContext(), plan });
    store.dispatch({ type: 'practice.record', id: 'a1', changes: told });
    expect(store.getState().plan.decisions).toHaveLength(1);
    store.undo();
    expect(store.getState().plan.decisions).toEqual([]);
    expect(store.getState().plan.activities).toEqual(plan.activities);
  });

  it('changes nothing when it is told the same again', () => {
    const plan = record(offering('involve'), told);
    expect(record(plan, told)).toBe(plan);
  });

  it('is refused for an activity that is not there, and for what nobody asks', () => {
    const plan = offering('involve');
    const refused = (command: object) =>
      issues(applyCommand(plan, { type: 'practice.record', ...command } as never, testContext()));
    expect(refused({ id: 'gone', changes: told })[0]?.path).toEqual(['id']);
    expect(refused({ id: 'a1', changes: { flow: 'sideways' } })[0]?.path).toEqual([
      'changes',
      'flow',
    ]);
    expect(refused({ id: 'a1', changes: { colour: 'red' } })[0]?.path).toEqual([
      'changes',
      'colour',
    ]);
  });
});
