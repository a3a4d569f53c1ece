import { describe, expect, it } from 'vitest';
import { createPlanStore, defineGuidance } from '../index.js';
import { after, filledPlan, issues, testContext, value } from '../plan/plan.fixtures.js';
import type { Plan } from '../plan/plan.js';
import { diffGuidance } from './diff-guidance.js';
import type { Guidance } from './guidance.js';
import { ukhsaGuidance } from './ukhsa/guidance.js';
import { updateGuidance } from './update-guidance.js';

/** A later version: one question reworded, one gone, one new, one promise reworded. */
const later: Guidance = {
  ...ukhsaGuidance,
  source: { ...ukhsaGuidance.source, version: '2027-01-01' },
  engagementTypes: ukhsaGuidance.engagementTypes.map((type) =>
    type.id === 'co-produce' ? { ...type, promise: 'we will decide with you' } : type,
  ),
  standards: ukhsaGuidance.standards.map((standard) => {
    const [first, second] = standard.questions;
    if (!first) return standard;
    if (standard.id === 'define-purpose') {
      return { ...standard, questions: [{ ...first, text: 'why engage?' }] };
    }
    if (standard.id !== 'assess-risks' || !second) return standard;
    return {
      ...standard,
      questions: [first, second, { id: 'assess-risks.3', text: 'who helps?' }],
    };
  }),
};

const context = { ...testContext('2027-01-02T09:00:00.000Z'), actor: 'Ada' };
const plan: Plan = after(filledPlan(), testContext(), {
  type: 'answer.update',
  questionId: 'define-purpose.2',
  changes: { status: 'answered', notes: 'On the poster.' },
});

describe('diffGuidance', () => {
  it('finds nothing between a guidance and itself, however its spelling is shown', () => {
    expect(diffGuidance(ukhsaGuidance, ukhsaGuidance)).toEqual([]);
    const asPublished = {
      ...ukhsaGuidance,
      source: { ...ukhsaGuidance.source, corrections: [] },
      engagementTypes: ukhsaGuidance.engagementTypes.map((type) =>
        type.id === 'inform' ? { ...type, aim: type.aim.replace('public', 'pubic') } : type,
      ),
    };
    expect(diffGuidance(ukhsaGuidance, asPublished).map(({ ref }) => ref)).not.toContain(
      'inform.aim',
    );
  });

  it('gives both texts of each passage that is reworded, new or gone', () => {
    expect(value(defineGuidance(later))).toEqual(later);
    expect(diffGuidance(ukhsaGuidance, later)).toEqual([
      {
        ref: 'co-produce.promise',
        kind: 'reworded',
        before:
          'we will seek your advice and innovative solutions, fully incorporating your recommendations in our decisions',
        after: 'we will decide with you',
      },
      {
        ref: 'define-purpose.1',
        kind: 'reworded',
        before: 'why is community engagement appropriate for this work?',
        after: 'why engage?',
      },
      { ref: 'assess-risks.3', kind: 'added', after: 'who helps?' },
      {
        ref: 'define-purpose.2',
        kind: 'removed',
        before: 'has the purpose been clearly communicated to manage expectations?',
      },
    ]);
  });
});

describe('updateGuidance', () => {
  const updated = value(updateGuidance(plan, ukhsaGuidance, later, context));

  it('marks touched answers, and deletes and re-labels nothing', () => {
    expect(updated.plan.guidance.version).toBe('2027-01-01');
    expect(updated.checkAgain).toEqual(['define-purpose.1']);
    expect(updated.plan.answers).toEqual({
      ...plan.answers,
      'define-purpose.1': { ...plan.answers['define-purpose.1'], checkAgain: true },
    });
    expect(updated.unasked).toEqual(['define-purpose.2']);
    expect(updated.promises).toEqual(['p1']);
    expect(updated.wording).toHaveLength(4);
    const { guidance, answers, updated: _, history, ...rest } = updated.plan;
    expect(plan).toMatchObject(rest);
  });

  it('leaves events that tell of it', () => {
    expect(
      updated.events.map(({ what, path, before, after: is }) => [what, path, before, is]),
    ).toEqual([
      [
        'guidance.update',
        [],
        { guidance: plan.guidance },
        { guidance: { ...plan.guidance, version: '2027-01-01' } },
      ],
      ['guidance.update', ['answers', 'define-purpose.1'], undefined, { checkAgain: true }],
    ]);
    expect(updated.plan.history).toEqual([...plan.history, ...updated.events]);
  });

  it('lets a store go on with the new words, and a mark be taken off', () => {
    const store = createPlanStore({ plan, ...context, guidance: ukhsaGuidance });
    store.replace(updated.plan, later);
    expect(store.getState().guidance).toBe(later);
    const checked = store.dispatch({
      type: 'answer.update',
      questionId: 'define-purpose.1',
      changes: { checkAgain: undefined },
    });
    expect(checked.ok).toBe(true);
    expect(store.getState().plan.answers['define-purpose.1']).not.toHaveProperty('checkAgain');
    expect(store.dispatch({ type: 'answer.clear', questionId: 'define-purpose.2' }).ok).toBe(true);
  });

  it('is refused when the plan was made for other words', () => {
    expect(issues(updateGuidance(plan, later, ukhsaGuidance, context))).toMatchObject([
      { code: 'unknown-id', path: ['guidance'] },
    ]);
  });

  it('changes nothing between a version and itself', () => {
    const same = value(updateGuidance(plan, ukhsaGuidance, ukhsaGuidance, context));
    expect(same.plan).toBe(plan);
    expect(same.events).toEqual([]);
  });
});
