import { describe, expect, it } from 'vitest';
import { issues, value } from '../plan/plan.fixtures.js';
import { readPlan } from '../schema.js';
import { migrate, migrations, planFormatVersion } from './migrations.js';

/** A plan as format 1 wrote it. It stays as it is for good. */
const first = {
  format: 'engagement-plan',
  formatVersion: 1,
  id: 'plan-1',
  title: 'Measles catch-up',
  status: 'active',
  created: '2026-06-10T09:00:00.000Z',
  updated: '2026-06-10T09:00:00.000Z',
  guidance: { id: 'ukhsa-community-engagement-approach', version: '2026-06-04' },
  activities: [{ id: 'a1', name: 'Clinic design', engagementType: 'co-produce', place: 'Hall' }],
  decisions: [],
  promises: [{ id: 'p1', activityIds: ['a1'] }],
  feedback: [{ id: 'f1', promiseId: 'p1', how: 'A letter' }],
  answers: { 'define-purpose.1': { status: 'answered', notes: 'Because.' } },
  history: [{ at: '2026-06-10T09:00:00.000Z', what: 'plan.create', path: [] }],
  colour: 'green',
};

describe('migrations', () => {
  it('are one a version', () => {
    expect(planFormatVersion).toBe(migrations.length + 1);
  });

  it('take format 1 to the newest, and lose nothing', () => {
    const plan = value(readPlan(first));
    expect(plan).toEqual({
      ...first,
      formatVersion: planFormatVersion,
      communities: [],
      risks: [],
      judgements: {},
      dismissals: [],
      versions: [],
    });
    expect(value(readPlan(JSON.stringify(first)))).toEqual(plan);
    expect(value(readPlan(plan))).toEqual(plan);
  });

  it('leave what they do not fit to be told of', () => {
    expect(issues(readPlan({ ...first, risks: 'many' }))).toMatchObject([{ path: ['risks'] }]);
    expect(issues(readPlan({ ...first, versions: 7 }))).toMatchObject([{ path: ['versions'] }]);
  });

  it('take named versions along', () => {
    const versions = [{ id: 'v1', name: 'v', content: { title: 'x' } }, 'astray'];
    expect(migrate({ ...first, versions }).versions).toMatchObject([
      { id: 'v1', content: { title: 'x', communities: [] } },
      'astray',
    ]);
  });

  it('leave a plan of the newest format the very same', () => {
    const plan = { formatVersion: planFormatVersion };
    expect(migrate(plan)).toBe(plan);
  });
});
