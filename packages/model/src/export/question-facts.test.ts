import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as plan } from '../examples/measles-vaccination-outreach.fixtures.js';
import { allQuestions } from '../guidance/look-up.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { questionFacts } from './question-facts.js';

const factsOf = (id: string) => questionFacts(id, plan, ukhsaGuidance);

describe('what a plan says already to a question', () => {
  it('is item by item, with its place', () => {
    const [first] = factsOf('identify-communities.1');
    expect(first?.path).toEqual(['communities', plan.communities[0]?.id]);
    expect(first?.facts).toEqual([
      { label: 'Why it is prioritised', text: plan.communities[0]?.whyPrioritised },
    ]);
  });

  it('says picked values, references and what is inside others in words', () => {
    const payment = factsOf('budget-remuneration.1');
    expect(payment.map(({ path: [list] }) => list)).toContain('activities');
    expect(payment[0]?.facts.map(({ label }) => label)).toEqual(['Payment']);
    const types = factsOf('clarify-approach.1').flatMap(({ facts }) =>
      facts.map(({ text }) => text),
    );
    expect(types).toContain('Co-produce');
  });

  it('tells risks to people from risks to the work', () => {
    const ids = (question: string) => factsOf(question).map(({ path: [, id] }) => id);
    const work = ids('assess-risks.1');
    const people = ids('assess-risks.2');
    expect(work.filter((id) => people.includes(id))).toEqual([]);
    expect([...work, ...people]).toHaveLength(plan.risks.length);
  });

  it('knows fields of the plan for most questions, and nothing for others', () => {
    const said = allQuestions(ukhsaGuidance).filter(({ id }) => factsOf(id).length > 0);
    expect(said.length).toBeGreaterThan(12);
    expect(factsOf('local.parking')).toEqual([]);
    expect(factsOf('toString')).toEqual([]);
  });
});
