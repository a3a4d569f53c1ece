import { describe, expect, it } from 'vitest';
import { communicationFlow, compareEngagementTypes } from '../engagement/spectrum.js';
import { attribution } from './attribution.js';
import {
  adviceFor,
  allQuestions,
  engagementTypeById,
  questionById,
  standardById,
} from './look-up.js';
import { ukhsaGuidance } from './ukhsa/guidance.js';

describe('look-ups', () => {
  it('finds what is there', () => {
    expect(engagementTypeById(ukhsaGuidance, 'co-produce')?.name).toBe('Co-produce');
    expect(standardById(ukhsaGuidance, 'assess-risks')?.number).toBe(9);
    expect(questionById(ukhsaGuidance, 'commit-to-feedback.2')?.standard.number).toBe(8);
    expect(allQuestions(ukhsaGuidance)).toHaveLength(19);
    expect(ukhsaGuidance.standards.map(({ questions }) => questions.length)).toEqual([
      2, 1, 2, 2, 2, 2, 2, 2, 2, 2,
    ]);
  });

  it.each(['nothing', '', undefined, '__proto__'])('finds nothing for %s', (id) => {
    expect(engagementTypeById(ukhsaGuidance, id)).toBeUndefined();
    expect(standardById(ukhsaGuidance, id)).toBeUndefined();
    expect(questionById(ukhsaGuidance, id)).toBeUndefined();
    expect(adviceFor(ukhsaGuidance, id)).toEqual([]);
  });

  it('keeps the ids of questions apart from their wording', () => {
    for (const { id, questions } of ukhsaGuidance.standards) {
      expect(questions.map((question) => question.id)).toEqual(
        questions.map((_, index) => `${id}.${index + 1}`),
      );
    }
  });

  it('gives each type the advice that speaks of it (L33)', () => {
    const ids = (type: string) => adviceFor(ukhsaGuidance, type).map(({ id }) => id);
    expect(ids('inform')).toEqual(['strengthen-the-offer']);
    expect(ids('consult')).toEqual(['strengthen-the-offer', 'elements-of-co-production']);
    expect(ids('involve')).toEqual(['strengthen-the-offer', 'meaningful-feedback']);
    expect(ids('co-produce')).toEqual(['strengthen-the-offer', 'meaningful-feedback']);
    expect(ids('community-led')).toEqual(['strengthen-the-offer']);
  });
});

describe('the spectrum', () => {
  it('sorts types in source order, unknown ones last', () => {
    const mixed = ['x', 'community-led', 'consult', 'inform'];
    expect(mixed.sort((a, b) => compareEngagementTypes(ukhsaGuidance, a, b))).toEqual([
      'inform',
      'consult',
      'community-led',
      'x',
    ]);
  });

  it('tells the directions of a flow', () => {
    expect(communicationFlow('out')).toEqual({ toCommunity: true, toOrganisation: false });
    expect(communicationFlow('in')).toEqual({ toCommunity: false, toOrganisation: true });
    expect(communicationFlow('both')).toEqual({ toCommunity: true, toOrganisation: true });
    expect(communicationFlow('community-led').focus).toBe('to-organisation');
  });
});

describe('attribution', () => {
  it('says source, licence, changes and independence in one text', () => {
    expect(attribution(ukhsaGuidance.source).text).toBe(
      'Source: UK Health Security Agency, Community engagement approach for health protection, ' +
        'published 4 June 2026 (https://www.gov.uk/guidance/community-engagement-approach-for-health-protection). ' +
        'Contains public sector information licensed under the Open Government Licence v3.0. ' +
        'Changes: “pubic” corrected to “public”; “renumeration” corrected to “remuneration”; ' +
        '“renumerate” corrected to “remunerate”; infographics and acknowledgements left out. ' +
        'This is an independent tool. UKHSA has not approved or endorsed it.',
    );
  });

  it('leaves changes out where there are none', () => {
    const { text, changes } = attribution({
      ...ukhsaGuidance.source,
      corrections: [],
      changes: [],
    });
    expect(changes).toEqual([]);
    expect(text).not.toContain('Changes');
  });
});
