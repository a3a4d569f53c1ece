import { describe, expect, it } from 'vitest';
import type { Guidance } from '../guidance/guidance.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { after, newPlan, testContext } from '../plan/plan.fixtures.js';
import { checkPlan } from './check-plan.js';
import { offering, planOf, today } from './checks.fixtures.js';

const ids = (...input: Parameters<typeof checkPlan>) => checkPlan(...input).map(({ id }) => id);

describe('checkPlan', () => {
  it('has nothing to say of an empty plan', () => {
    expect(checkPlan(newPlan(), ukhsaGuidance, { today })).toEqual([]);
  });

  it('holds an activity against each type that is promised for it', () => {
    const plan = planOf({
      activities: [{ id: 'a1', name: 'Visits', practice: { flow: 'out' } }],
      promises: [
        { id: 'p1', activityIds: ['a1'], engagementType: 'involve' },
        { id: 'p2', activityIds: ['a1'], engagementType: 'co-produce' },
        { id: 'p3', activityIds: ['a1'], engagementType: 'involve' },
      ],
    });
    expect(ids(plan, ukhsaGuidance, { today }).filter((id) => id.startsWith('two-way'))).toEqual([
      'two-way-promise-one-way-practice/activities/a1/involve',
      'two-way-promise-one-way-practice/activities/a1/co-produce',
    ]);
  });

  it('goes on past references that lead nowhere', () => {
    const plan = planOf({
      activities: [{ id: 'a1', name: '', decisionId: 'gone', communityIds: ['gone'] }],
      promises: [{ id: 'p1', activityIds: ['gone', 'a1'] }],
      feedback: [{ id: 'f1', promiseId: 'gone', dueOn: '2020-01-01' }],
    });
    expect(ids(plan, ukhsaGuidance, { today })).toEqual([
      'feedback-overdue/feedback/f1',
      'activity-without-community/activities/a1',
    ]);
  });

  it('quotes a host’s own guidance in its own words, and checks what it can', () => {
    const own: Guidance = {
      ...ukhsaGuidance,
      source: { ...ukhsaGuidance.source, id: 'own', version: '1' },
      engagementTypes: ukhsaGuidance.engagementTypes
        .filter(({ id }) => id !== 'inform')
        .map((type) => ({ ...type, aim: `our aim of ${type.id}` })),
      standards: [],
      advice: [],
      sourceSteps: [],
    };
    const findings = checkPlan(offering('consult', { state: 'under-way' }), own, { today });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'consult-without-route',
      'feedback-not-planned',
      'promise-shown-late',
      'activity-without-community',
    ]);
    expect(findings[0]).toMatchObject({
      quotes: [{ ref: 'consult.aim', text: 'our aim of consult' }],
      choices: [{ text: expect.stringMatching(/^Say how/) }],
    });
    expect(findings[0]?.quotes[0]).not.toHaveProperty('sourceLine');
    expect(findings[2]?.quotes).toEqual([]);
  });

  it.each([
    [
      'involve',
      { practice: { flow: 'out' } },
      {},
      'from the organisation to communities only',
      'Inform',
    ],
    [
      'involve',
      { practice: { flow: 'in' } },
      {},
      'from communities to the organisation only',
      'Consult',
    ],
    [
      'community-led',
      {},
      { madeBy: 'organisation' },
      'The organisation makes the decision',
      'Involve',
    ],
    ['community-led', {}, { fixed: [{ text: 'Days' }] }, 'are fixed', 'Co-produce'],
  ] as const)('says what the plan shows, and which promise would fit: %s', (...row) => {
    const [type, activity, decision, shows, fitting] = row;
    const [finding] = checkPlan(offering(type, activity, decision), ukhsaGuidance, { today });
    expect(finding?.shows).toContain(shows);
    expect(finding?.choices.at(-1)?.text).toMatch(new RegExp(`^Promise ${fitting},`));
  });

  it('leads somewhere: each offered change settles its finding', () => {
    const plan = offering(
      'co-produce',
      { practice: { flow: 'in', stage: 'delivering' } },
      { alreadyMade: true },
    );
    const open = checkPlan(plan, ukhsaGuidance, { today });
    const settled = open.flatMap(({ id, ruleId, choices }) =>
      ruleId === 'feedback-not-planned'
        ? []
        : choices.flatMap(({ command }) => {
            if (!command) return [];
            const next = after(plan, testContext(), command);
            return [ids(next, ukhsaGuidance, { today }).includes(id)];
          }),
    );
    expect(settled.length).toBeGreaterThan(5);
    expect(settled).not.toContain(true);
  });
});
