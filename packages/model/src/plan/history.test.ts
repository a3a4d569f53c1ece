import { describe, expect, it } from 'vitest';
import type { PlanCommand } from './command.js';
import { after, filledPlan, newPlan, testContext } from './plan.fixtures.js';

const note = (notes: string): PlanCommand => ({
  type: 'answer.update',
  questionId: 'assess-risks.1',
  changes: { notes },
});

describe('typing', () => {
  it('is one event that keeps what was there first', () => {
    const context = testContext();
    const start = after(newPlan(context), context, note('A'));
    context.pass(60_001);
    const plan = after(start, context, note('Ab'), note('Abc'));
    expect(plan.history.slice(1)).toEqual([
      expect.objectContaining({ after: { notes: 'A' } }),
      expect.objectContaining({ before: { notes: 'A' }, after: { notes: 'Abc' } }),
    ]);
    expect(plan.history[1]).not.toHaveProperty('before');
  });

  it('never grows beyond a minute from its first change', () => {
    const context = testContext();
    let plan = newPlan(context);
    for (const notes of ['A', 'Ab', 'Abc', 'Abcd']) {
      plan = after(plan, context, note(notes));
      context.pass(25_000);
    }
    expect(plan.history.slice(1).map((event) => event.after)).toEqual([
      { notes: 'Abc' },
      { notes: 'Abcd' },
    ]);
  });

  it('leaves no event when the words are taken back', () => {
    const context = testContext();
    const plan = newPlan(context);
    const next = after(plan, context, note('A'), note(''));
    expect(next.history).toEqual(plan.history);
    expect(next.answers).toEqual({});
  });

  it('keeps apart other fields, other places and other people', () => {
    const context = testContext();
    const other: PlanCommand = {
      type: 'answer.update',
      questionId: 'assess-risks.1',
      changes: { owner: 'Ada' },
    };
    const plan = after(newPlan(context), context, note('A'), other, note('Ab'));
    expect(plan.history).toHaveLength(4);
    expect(after(plan, { ...context, actor: 'Ben' }, note('Abc')).history).toHaveLength(5);
    expect(
      after(plan, context, { ...note('Abc'), questionId: 'assess-risks.2' } as PlanCommand).history,
    ).toHaveLength(5);
  });

  it('does not swallow picks: each is an event', () => {
    const context = testContext();
    const pick = (engagementType: string): PlanCommand => ({
      type: 'activity.update',
      id: 'a1',
      changes: { engagementType },
    });
    const plan = filledPlan(context);
    const next = after(plan, context, pick('consult'), pick('involve'));
    expect(next.history.length - plan.history.length).toBe(2);
  });

  it('does not swallow a longer list, but joins words typed inside it', () => {
    const context = testContext();
    const evidence = (...labels: string[]): PlanCommand => ({
      type: 'answer.update',
      questionId: 'assess-risks.1',
      changes: { evidence: labels.map((label) => ({ label })) },
    });
    const plan = after(newPlan(context), context, evidence('A'), evidence('A', ''));
    expect(plan.history).toHaveLength(3);
    const next = after(plan, context, evidence('A', 'B'), evidence('A', 'Bc'));
    expect(next.history).toHaveLength(3);
    expect(next.history[2]).toMatchObject({ before: { evidence: [{ label: 'A' }] } });
  });

  it('starts anew when the clock went back', () => {
    const context = testContext();
    const plan = after(newPlan(context), context, note('A'));
    context.pass(-1);
    expect(after(plan, context, note('Ab')).history).toHaveLength(3);
  });
});
