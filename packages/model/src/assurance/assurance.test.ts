import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as plan } from '../examples/measles-vaccination-outreach.fixtures.js';
import { ukhsaGuidance } from '../guidance/ukhsa/guidance.js';
import { assuranceMessages } from '../messages/en-GB/assurance.js';
import type { Plan } from '../plan/plan.js';
import { assurance } from './assurance.js';

const today = '2026-09-10';
const look = (of: Plan = plan, guidance = ukhsaGuidance) => assurance(of, guidance, { today });
const missingIn = (of: Plan, id: string) =>
  look(of)
    .flatMap(({ standards }) => standards)
    .find(({ standard }) => standard.id === id)?.missing ?? [];

describe('the look of an assurer', () => {
  it('puts each standard under one of the four words of the guidance', () => {
    const passage = ukhsaGuidance.sections[0]?.paragraphs[1];
    const words = look().map(({ quality }) => quality);
    expect(words).toEqual(['inclusive', 'effective', 'equitable', 'consistent']);
    expect(passage).toContain('inclusive, effective, equitable and consistent');
    const ids = look().flatMap(({ standards }) => standards.map(({ standard }) => standard.id));
    expect([...ids].sort()).toEqual(ukhsaGuidance.standards.map(({ id }) => id).sort());
  });

  it('says of each why it counts, also where it stands elsewhere', () => {
    for (const { standards, also, quality } of look()) {
      const reasons = Object.keys(assuranceMessages.messages.because[quality as 'inclusive']);
      const said = [...standards, ...also].map(({ standard }) => standard.id);
      expect(said.sort()).toEqual(reasons.sort());
      for (const { because } of [...standards, ...also]) expect(because).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('names what is missing, each with its place', () => {
    const bare: Plan = { ...plan, answers: {}, judgements: {} };
    const [answer, ...rest] = missingIn(bare, 'budget-remuneration');
    expect(answer?.path).toEqual(['answers', 'budget-remuneration.1']);
    expect(rest.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        ['judgements', 'budget-remuneration', 'value'],
        ['judgements', 'budget-remuneration', 'communityView'],
      ]),
    );
  });

  it('asks for evidence only where a standard is judged to be in place', () => {
    const judged = (value: 'in-place' | 'partly'): Plan => ({
      ...plan,
      answers: {},
      judgements: { 'assess-risks': { value } },
    });
    const evidence = ['answers', 'assess-risks.1', 'evidence'];
    const paths = (of: Plan) => missingIn(of, 'assess-risks').map(({ path }) => path);
    expect(paths(judged('in-place'))).toContainEqual(evidence);
    expect(paths(judged('partly'))).not.toContainEqual(evidence);
  });

  it('takes in what the check finds, once, under the standard that it rests on', () => {
    const late = missingIn(plan, 'commit-to-feedback').filter(({ path }) => path[0] === 'feedback');
    expect(late).not.toEqual([]);
    const all = look().flatMap(({ standards }) => standards.flatMap(({ missing }) => missing));
    const messages = all.map(({ message, path }) => `${message} ${path.join('/')}`);
    expect(new Set(messages).size).toBe(messages.length);
  });

  it('asks to look again at an answer whose question has changed', () => {
    const id = 'assess-risks.2';
    const changed: Plan = {
      ...plan,
      answers: { ...plan.answers, [id]: { ...plan.answers[id], checkAgain: true } },
    };
    const paths = missingIn(changed, 'assess-risks').map(({ path }) => path);
    expect(paths).toContainEqual(['answers', id, 'checkAgain']);
  });

  it('lists the standards of a host’s own by themselves', () => {
    const [standard] = ukhsaGuidance.standards;
    if (!standard) throw new Error('There is no standard.');
    const own = { ...standard, id: 'own', questions: [{ id: 'own.1', text: 'is it warm?' }] };
    expect(look(plan, { ...ukhsaGuidance, standards: [own] })).toMatchObject([
      { quality: 'other', standards: [{ standard: own, because: '' }], also: [] },
    ]);
  });
});
