import { describe, expect, it } from 'vitest';
import { ukhsaEngagementTypes } from '../guidance/ukhsa/engagement-types.js';
import { identifyEngagementType } from './identify.js';
import { recognitionQuestions } from './recognition-questions.js';

describe('identifyEngagementType', () => {
  it('recognises each type from practice that is like its words', () => {
    const told = { effect: 'not-asked', flow: 'out' } as const;
    const asked = {
      decision: 'organisation',
      flow: 'in',
      effect: 'considered',
      route: 'clear',
    } as const;
    const involved = { flow: 'both', stage: 'options', effect: 'shapes' } as const;
    const partners = {
      decision: 'shared',
      flow: 'both',
      stage: 'framing',
      effect: 'incorporated',
    } as const;
    const led = { decision: 'community', flow: 'community-led', effect: 'implemented' } as const;
    expect(
      [told, asked, involved, partners, led].map((practice) => identifyEngagementType(practice)),
    ).toMatchObject([
      { type: 'inform', confidence: 'clear', conflicts: [] },
      { type: 'consult', confidence: 'clear', conflicts: [] },
      { type: 'involve', confidence: 'clear', conflicts: [] },
      { type: 'co-produce', confidence: 'clear', conflicts: [] },
      { type: 'community-led', confidence: 'clear', conflicts: [] },
    ]);
  });

  it.each([{}, null, undefined])('names no type when nothing is answered: %j', (practice) => {
    expect(identifyEngagementType(practice)).toEqual({
      type: null,
      candidates: [],
      reasons: [],
      conflicts: [],
      confidence: 'unclear',
      facts: 0,
    });
  });

  it('never names a type on one answer, and says on how many facts it rests', () => {
    const single = recognitionQuestions.flatMap(({ id, options }) =>
      options.map((option) => identifyEngagementType({ [id]: option.id })),
    );
    for (const { type, confidence, candidates, facts } of single) {
      expect({ type, confidence }).toEqual({ type: null, confidence: 'unclear' });
      expect(facts).toBe(candidates.length > 0 ? 1 : 0);
    }
    const told = { effect: 'considered', decision: 'organisation', route: 'clear' } as const;
    expect(identifyEngagementType(told)).toMatchObject({ confidence: 'clear', facts: 3 });
  });

  it('says a tie', () => {
    const { type, candidates, confidence } = identifyEngagementType({ flow: 'both' });
    expect({ type, candidates, confidence }).toEqual({
      type: null,
      candidates: ['involve', 'co-produce'],
      confidence: 'unclear',
    });
  });

  it('quotes the passage and its line', () => {
    expect(identifyEngagementType({ effect: 'implemented' }).reasons).toEqual([
      {
        question: 'effect',
        option: 'implemented',
        engagementType: 'community-led',
        ref: 'community-led.promise',
        quote: 'we will implement what you decide',
        sourceLine: 68,
      },
    ]);
  });

  it('rests nothing on L51', () => {
    const signals = recognitionQuestions.flatMap(({ options }) =>
      options.flatMap(({ fits, clashes }) => [...fits, ...clashes]),
    );
    expect(signals).not.toContain('consult.communication');
    expect(signals.length).toBeGreaterThan(30);
  });

  it('never lets one answer both fit and clash with a type', () => {
    for (const { options } of recognitionQuestions) {
      for (const { fits, clashes } of options) {
        const types = fits.map((signal) => signal.split('.')[0]);
        for (const signal of clashes) expect(types).not.toContain(signal.split('.')[0]);
      }
    }
  });

  it('marks its questions as ours', () => {
    expect(new Set(recognitionQuestions.map(({ origin }) => origin))).toEqual(new Set(['kit']));
  });

  it('counts an unknown answer as not given', () => {
    const unknown = { decision: 'nobody', flow: 7, stage: null, more: {} } as never;
    expect(identifyEngagementType(unknown).candidates).toEqual([]);
  });

  it('leaves out types that the guidance does not have', () => {
    const [inform, consult] = ukhsaEngagementTypes;
    const types = [inform, consult].filter((type) => type !== undefined);
    expect(identifyEngagementType({ effect: 'implemented' }, types).candidates).toEqual([]);
    const considered = { effect: 'considered', route: 'clear' } as const;
    expect(identifyEngagementType(considered, types).type).toBe('consult');
  });
});
