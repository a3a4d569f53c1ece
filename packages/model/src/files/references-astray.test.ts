import { describe, expect, it } from 'vitest';
import { checkPlan } from '../checks/check-plan.js';
import { gate } from '../checks/gate.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import {
  actionListCsv,
  calendarIcs,
  describeChange,
  diffPlans,
  planContent,
  toMarkdown,
} from '../index.js';
import { after, filledPlan, testContext, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { toPublicPromise } from '../promise/to-public-promise.js';
import { readPlan } from './read-plan.js';
import { writePlan } from './write-plan.js';

const plan = filledPlan();

describe('a plan that refers to what is not there', () => {
  const astray: Plan = {
    ...plan,
    organisation: 'Borough of Example',
    activities: [
      {
        id: 'a1',
        name: 'Leaflets',
        engagementType: 'inform',
        communityIds: ['gone'],
        decisionId: 'gone',
      },
    ],
    promises: [
      { id: 'p1', activityIds: ['gone', 'a1'] },
      { id: 'p2', activityIds: ['gone'], localExplanation: 'Somebody’s words.' },
    ],
    feedback: [{ id: 'f1', promiseId: 'gone', how: 'A letter to all', dueOn: '2026-09-01' }],
  };
  const today = '2026-10-15';

  it('is read as it is', () => {
    expect(value(readPlan(writePlan(astray)))).toEqual(astray);
  });

  it('has public promises', () => {
    const promised = (id: string) => value(toPublicPromise(astray, id, ukhsaGuidance, { today }));
    expect(promised('p1')).toMatchObject({ activities: ['Leaflets'], open: [], feedback: [] });
    expect(promised('p1').engagementType?.id).toBe('inform');
    expect(promised('p2')).toMatchObject({ activities: [], localExplanation: 'Somebody’s words.' });
  });

  it('can be checked', () => {
    const findings = checkPlan(astray, ukhsaGuidance, { today });
    expect(findings.map(({ id }) => id)).toContain('feedback-overdue/feedback/f1');
    const { gaps } = gate(astray, ukhsaGuidance, 'share', { today });
    expect(gaps.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['promises/p2/activities', 'promises/p2/type']),
    );
    expect(gaps.map(({ id }) => id)).not.toContain('promises/p1/activities');
  });

  it('can be exported with all that people wrote, and compared', () => {
    const text = toMarkdown(planContent(astray, ukhsaGuidance, { today }));
    for (const words of ['Leaflets', 'Somebody’s words', 'A letter to all']) {
      expect(text).toContain(words);
    }
    expect(actionListCsv(astray, ukhsaGuidance, { today })).toContain('A letter to all');
    expect(calendarIcs(astray, ukhsaGuidance, { now: () => plan.created })).toContain('A letter');
    expect(
      diffPlans(plan, astray, ukhsaGuidance).changes.flatMap((each) => describeChange(each)),
    ).not.toEqual([]);
  });

  it('can be changed', () => {
    const next = after(
      astray,
      testContext(),
      { type: 'promise.update', id: 'p1', changes: { madeOn: '2026-06-12' } },
      { type: 'activity.remove', id: 'a1' },
      { type: 'feedback.update', id: 'f1', changes: { state: 'withdrawn' } },
    );
    expect(next.promises[0]).toMatchObject({ activityIds: ['gone'], madeOn: '2026-06-12' });
    expect(next.feedback[0]).toMatchObject({ promiseId: 'gone', state: 'withdrawn' });
  });
});
