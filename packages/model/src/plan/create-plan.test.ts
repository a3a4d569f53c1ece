import { describe, expect, it } from 'vitest';
import { createPlan } from './create-plan.js';
import { issues, testContext, value } from './plan.fixtures.js';

describe('createPlan', () => {
  it('makes an empty draft that pins the guidance', () => {
    const plan = value(
      createPlan({ title: 'Heat', organisation: 'Example' }, { ...testContext(), actor: 'Ada' }),
    );
    expect(plan).toEqual({
      format: 'engagement-plan',
      formatVersion: 5,
      id: 'id-1',
      title: 'Heat',
      organisation: 'Example',
      status: 'draft',
      created: '2026-06-10T09:00:00.000Z',
      updated: '2026-06-10T09:00:00.000Z',
      guidance: { id: 'ukhsa-community-engagement-approach', version: '2026-06-04' },
      communities: [],
      activities: [],
      decisions: [],
      promises: [],
      feedback: [],
      risks: [],
      later: [],
      answers: {},
      judgements: {},
      dismissals: [],
      versions: [],
      history: [
        {
          at: '2026-06-10T09:00:00.000Z',
          by: 'Ada',
          what: 'plan.create',
          path: [],
          after: { title: 'Heat', organisation: 'Example' },
        },
      ],
    });
  });

  it.each([
    [{}, ['title'], 'missing'],
    [{ title: '   ' }, ['title'], 'wrong-type'],
    [{ title: undefined }, ['title'], 'missing'],
    [{ title: 7 }, ['title'], 'wrong-type'],
    [{ title: 'Heat', status: 'done' }, ['status'], 'wrong-type'],
    [{ title: 'Heat', nextReviewOn: '2026-02-30' }, ['nextReviewOn'], 'wrong-type'],
    [{ title: 'Heat', id: 'mine' }, ['id'], 'not-allowed'],
    [undefined, [], 'wrong-type'],
    ['Heat', [], 'wrong-type'],
  ])('says what is wrong with %j', (facts, path, code) => {
    expect(issues(createPlan(facts as never, testContext()))).toMatchObject([{ path, code }]);
  });

  it('says what happened and what is needed', () => {
    const [issue] = issues(createPlan({ title: '', status: 'done' as never }, testContext()));
    expect(issue?.message).toBe('“title” holds “”. It needs words.');
  });
});
