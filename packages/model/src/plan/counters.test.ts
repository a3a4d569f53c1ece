import { describe, expect, it } from 'vitest';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { countAnswers, countQuestions } from './counters.js';
import { filledPlan } from './plan.fixtures.js';
import type { Plan } from './plan.js';

describe('counters', () => {
  it('count over the guidance, or any questions', () => {
    const plan = filledPlan();
    expect(countAnswers(plan, ukhsaGuidance)).toEqual({
      total: 19,
      answered: 1,
      inProgress: 1,
      notStarted: 17,
      notApplicable: 0,
    });
    const [first] = ukhsaGuidance.standards;
    expect(countQuestions(first?.questions ?? [], plan.answers)).toMatchObject({
      total: 2,
      answered: 1,
    });
    expect(countQuestions([], plan.answers).total).toBe(0);
  });

  it('count no answers to questions that the guidance does not ask', () => {
    const answers: Plan['answers'] = {
      'old.1': { status: 'answered' },
      'assess-risks.1': { status: 'not-applicable' },
    };
    expect(countAnswers({ answers }, ukhsaGuidance)).toMatchObject({
      answered: 0,
      notApplicable: 1,
      notStarted: 18,
    });
  });

  it('are not misled by names that every object has', () => {
    const questions = [
      { id: 'constructor', text: '?' },
      { id: '__proto__', text: '?' },
    ];
    expect(countQuestions(questions, {})).toMatchObject({ total: 2, notStarted: 2 });
  });

  it('always add up', () => {
    const answers = { 'assess-risks.1': { notes: 'x' }, 'assess-risks.2': { status: 'odd' } };
    const counters = countAnswers({ answers: answers as never }, ukhsaGuidance);
    expect(counters.notStarted).toBe(19);
  });
});
