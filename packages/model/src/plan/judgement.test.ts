import { describe, expect, it } from 'vitest';
import type { Standard } from '../guidance/guidance.js';
import { standardById } from '../guidance/look-up.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { judgementOf } from './judgement.js';
import { filledPlan } from './plan.fixtures.js';

const standard = (id: string) => standardById(ukhsaGuidance, id) as Standard;

describe('judgementOf', () => {
  it('holds judgement, work and evidence apart', () => {
    const plan = filledPlan();
    expect(judgementOf(plan, standard('define-purpose'))).toEqual({
      judgement: plan.judgements['define-purpose'],
      hasEvidence: false,
    });
    expect(judgementOf(plan, standard('commit-to-feedback'))).toEqual({ hasEvidence: true });
    expect(judgementOf(plan, { id: 'constructor', questions: [] })).toEqual({ hasEvidence: false });
  });
});
