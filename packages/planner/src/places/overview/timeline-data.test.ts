import { ukhsaGuidance } from '@engagement-kit/model';
import { describe, expect, it } from 'vitest';
import { measlesVaccinationOutreach as measles } from '../../../../model/src/examples/measles-vaccination-outreach.fixtures.js';
import { smallPlan } from '../../../../react/src/plan/plans.fixtures.js';
import { daysOf, lanesOf } from './timeline-data.js';

const today = '2026-09-10';

describe('the timeline', () => {
  it('has a line for each activity with a day, and what people were promised', () => {
    const lanes = lanesOf(measles, ukhsaGuidance, today);
    expect(lanes.map(({ name }) => name)).toEqual(measles.activities.map(({ name }) => name));
    expect(lanes.flatMap(({ marks }) => marks.map(({ kind }) => kind))).toEqual(
      expect.arrayContaining(['promised', 'kept', 'late', 'toCome']),
    );
  });

  it('says nothing late before its day', () => {
    const lanes = lanesOf(measles, ukhsaGuidance, '2026-08-01');
    expect(lanes.flatMap(({ marks }) => marks.map(({ kind }) => kind))).not.toContain('late');
  });

  it('is empty for a plan without days', () => {
    expect(lanesOf(smallPlan(), ukhsaGuidance, today)).toEqual([]);
    expect(daysOf([], today)).toEqual([today]);
  });

  it('runs from the first day to the last', () => {
    const days = daysOf(lanesOf(measles, ukhsaGuidance, today), today);
    expect([...days].sort()).toEqual(days);
    expect(days).toContain(today);
  });
});
