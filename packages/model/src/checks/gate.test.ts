import { describe, expect, it } from 'vitest';
import { allQuestions } from '../guidance/look-up.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { after, newPlan, testContext } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { offering, today } from './checks.fixtures.js';
import { gate } from './gate.js';
import type { GateName } from './look.js';

const gaps = (plan: Plan, name: GateName) =>
  gate(plan, ukhsaGuidance, name, { today }).gaps.map(({ id }) => id);

/** A plan that is ready for everything. */
const ready: Plan = {
  ...offering(
    'involve',
    {
      engagementType: 'involve',
      communityIds: ['c1'],
      startsOn: '2026-06-02',
      endsOn: '2026-06-08',
      practice: { flow: 'both', inputRoute: 'Monthly meeting', payment: 'Vouchers' },
    },
    { madeBy: 'organisation', open: ['The days'] },
    { madeOn: '2026-06-01', shownWhere: 'At the centre' },
  ),
  organisation: 'Borough of Example',
  contact: 'team@example.org',
  lead: 'Outreach team',
  communities: [
    {
      id: 'c1',
      name: 'Boat families',
      accessNeeds: 'On the towpath',
      safetyNeeds: 'Nobody from enforcement',
    },
  ],
  feedback: [
    {
      id: 'f1',
      promiseId: 'p1',
      how: 'At the meeting',
      dueOn: '2026-06-09',
      state: 'done',
      deliveredOn: '2026-06-09',
      decided: 'Evening clinics',
    },
  ],
  risks: [{ id: 'r1', text: 'Nobody comes' }],
  answers: Object.fromEntries(
    allQuestions(ukhsaGuidance).map(({ id }) => [id, { status: 'answered', notes: 'We did.' }]),
  ),
};

describe('gate', () => {
  it.each(['share', 'start', 'close'] as const)('says when a plan is ready to %s', (name) => {
    expect(gate(ready, ukhsaGuidance, name, { today })).toEqual({
      ready: true,
      gaps: [],
      dismissed: [],
    });
  });

  it('names everything that an empty plan lacks', () => {
    expect(gaps(newPlan(), 'share')).toEqual([
      'promises',
      'organisation',
      'contact',
      'answers/clarify-approach.1',
      'answers/clarify-approach.2',
    ]);
    expect(gaps(newPlan(), 'start')).toEqual([
      'activities',
      'communities',
      'lead',
      'risks',
      ...allQuestions(ukhsaGuidance)
        .filter(({ id }) => !id.startsWith('evaluate-and-share'))
        .map(({ id }) => `answers/${id}`),
    ]);
    expect(gaps(newPlan(), 'close')).toEqual([
      'answers/evaluate-and-share.1',
      'answers/evaluate-and-share.2',
    ]);
  });

  it.each<[string, GateName, Partial<Plan>, string]>([
    ['no contact', 'share', { contact: '' }, 'contact'],
    ['a blank contact', 'share', { contact: ' ' }, 'contact'],
    [
      'a promise for nothing',
      'share',
      { promises: [{ id: 'p1', activityIds: [] }] },
      'promises/p1/activities',
    ],
    [
      'a decision that is not described',
      'share',
      { decisions: [{ id: 'd1', text: 'x' }] },
      'activities/a1/decision',
    ],
    [
      'a promise that nobody has seen',
      'start',
      { promises: [{ id: 'p1', activityIds: ['a1'] }] },
      'promises/p1/shown',
    ],
    ['an activity without a promise', 'start', { promises: [] }, 'activities/a1/promise'],
    [
      'a decision-maker who is not asked',
      'start',
      { answers: { 'plan-engagement.2': { status: 'answered' } } },
      'listening-unconfirmed/answers/plan-engagement.2',
    ],
    [
      'a community left out',
      'start',
      { communities: [{ id: 'c2', name: 'Night workers' }] },
      'community-without-activity/communities/c2',
    ],
    [
      'feedback still to come',
      'close',
      { feedback: [{ id: 'f1', promiseId: 'p1', how: 'x', dueOn: '2026-07-01', why: 'y' }] },
      'feedback/f1/outstanding',
    ],
    [
      'feedback that is overdue',
      'close',
      { feedback: [{ id: 'f1', promiseId: 'p1', how: 'x', dueOn: '2026-06-01', why: 'y' }] },
      'feedback-overdue/feedback/f1',
    ],
    [
      'no word of what changed',
      'close',
      { feedback: [{ id: 'f1', promiseId: 'p1', how: 'x', deliveredOn: '2026-06-01' }] },
      'nothing-changed/feedback/f1',
    ],
  ])('names %s before %s', (_, name, part, id) => {
    expect(gaps({ ...ready, ...part }, name)).toContain(id);
  });

  it('names each gap once, also where two promises cover one activity', () => {
    const [promise] = ready.promises;
    const [activity] = ready.activities;
    const plan: Plan = {
      ...ready,
      decisions: [],
      activities: [{ ...activity, id: 'a1', name: 'Visits', practice: {} }],
      promises: ['involve', 'co-produce'].map((id) => ({
        ...promise,
        id,
        engagementType: id,
        activityIds: ['a1'],
      })),
    };
    for (const name of ['share', 'start', 'close'] as const) {
      const ids = gaps(plan, name);
      expect(ids).toEqual([...new Set(ids)]);
    }
    expect(gaps(plan, 'share')).toContain('activities/a1/route');
  });

  it('takes the type of a promise for that of its activity', () => {
    const activities = ready.activities.map(({ engagementType, ...rest }) => rest);
    expect(gaps({ ...ready, activities }, 'start')).toEqual([]);
    expect(gaps({ ...ready, activities, promises: [] }, 'start')).toContain('activities/a1/type');
  });

  it('names feedback of today as still to come, and of yesterday as overdue', () => {
    const due = (dueOn: string) =>
      gaps(
        { ...ready, feedback: [{ id: 'f1', promiseId: 'p1', how: 'A letter', dueOn, why: 'y' }] },
        'close',
      );
    expect(due(today)).toEqual(['feedback/f1/outstanding']);
    expect(due('2026-06-09')).toEqual(['feedback-overdue/feedback/f1']);
  });

  it('says once that a consultation has no way to be heard', () => {
    const { activities, promises } = offering('consult', { decisionId: 'd1' });
    expect(gaps({ ...ready, activities, promises }, 'share')).toEqual([
      'consult-without-route/activities/a1',
    ]);
  });

  it('names withdrawn feedback without a reason', () => {
    const [first] = ready.feedback;
    const feedback = [
      ...ready.feedback,
      { ...first, id: 'f2', promiseId: 'p1', state: 'withdrawn' as const },
    ];
    expect(gaps({ ...ready, feedback }, 'close')).toEqual(['feedback/f2/reason']);
  });

  it('names each promise and each feedback, so that no two lines are the same', () => {
    const [promise] = ready.promises;
    const [feedback] = ready.feedback;
    const plan: Plan = {
      ...ready,
      activities: [...ready.activities, { id: 'a2', name: 'Talks', engagementType: 'consult' }],
      promises: ['a1', 'a2'].map((id) => ({ ...promise, id, activityIds: [id], madeOn: '' })),
      feedback: ['Parents', 'Elders'].map((audience, index) => ({
        ...feedback,
        id: `f${index}`,
        promiseId: 'a1',
        audience,
        state: 'withdrawn' as const,
      })),
    };
    const messages = (['share', 'start', 'close'] as const).flatMap((name) => {
      const lines = gate(plan, ukhsaGuidance, name, { today }).gaps.map(({ message }) => message);
      expect(new Set(lines).size, lines.join('\n')).toBe(lines.length);
      return lines;
    });
    expect(messages).toContain('The promise for “Talks” has not been shown to communities.');
    expect(messages).toContain(
      'The Involve promise for “Clinic design” lacks the feedback that it needs.',
    );
    expect(messages).toContain('Feedback to “Elders” was withdrawn, and no reason is recorded.');
  });

  it('has no number to chase, and plain words for each gap', () => {
    for (const name of ['share', 'start', 'close'] as const) {
      const result = gate(newPlan(), ukhsaGuidance, name, { today });
      expect(Object.keys(result)).toEqual(['ready', 'gaps', 'dismissed']);
      for (const { message, choices, paths } of result.gaps) {
        expect(message).toMatch(/^[A-Z“].*\.$/);
        expect(message).not.toMatch(/%|tokenis|please|sorry|invalid/i);
        expect(choices.length).toBeGreaterThan(0);
        expect(paths.length).toBeGreaterThan(0);
      }
    }
  });

  it('blocks nothing: a plan with gaps takes every command', () => {
    const plan = after(newPlan(), testContext(), {
      type: 'plan.update',
      changes: { status: 'closed' },
    });
    expect(plan.status).toBe('closed');
  });
});
